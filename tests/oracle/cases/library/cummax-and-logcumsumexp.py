import numpy as np
import torch

print(torch.tensor([1, 3, 2]).cummax(0), torch.tensor([3, 1, 2]).cummin(0), torch.diff(torch.tensor([1, 4, 9])), np.diff([1, 4, 9], n=2))
