import numpy as np
import torch

print(torch.tensor([1, 2]) > 1, np.array([1, 2]) > 1, (torch.tensor([1.0]) == 1).dtype)
