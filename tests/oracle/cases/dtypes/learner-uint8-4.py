import numpy as np
import torch
print(torch.tensor([1, 2], dtype=torch.uint8) - torch.tensor([2, 3], dtype=torch.uint8))
print(np.array([1], dtype=np.uint8) - np.array([2], dtype=np.uint8))
