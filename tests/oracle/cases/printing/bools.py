import numpy as np
import torch

print(torch.tensor([True, False]), np.array([True, False]), repr(np.array([True, False])), torch.tensor(True))
