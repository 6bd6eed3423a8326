import numpy as np
import torch
print(np.all(torch.tensor([True, False])), np.any(torch.tensor([True, False])), np.cumsum(torch.tensor([1, 2])), np.prod(torch.tensor([2, 3])), np.argmin(torch.tensor([2, 1])), np.round(torch.tensor([1.26]), 1))
