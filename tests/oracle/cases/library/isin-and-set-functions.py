import numpy as np
import torch

print(torch.isin(torch.tensor([1, 2, 3]), torch.tensor([2, 5])), np.isin([1, 2], [2]), np.intersect1d([1, 2], [2, 3]), np.union1d([1], [0]), np.setdiff1d([1, 2], [2]))
