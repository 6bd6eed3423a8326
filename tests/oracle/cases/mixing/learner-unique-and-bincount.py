import numpy as np
import torch
print(np.unique(torch.tensor([2, 1, 2])), np.bincount(torch.tensor([0, 1, 1])))
