import numpy as np
import torch

print((torch.tensor([5], dtype=torch.uint8) / 2).dtype, (np.array([5], np.uint8) / 2).dtype, (np.array([5], np.uint8) / np.array([2], np.int16)).dtype)
