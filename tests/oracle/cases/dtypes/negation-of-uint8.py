import numpy as np
import torch

print(-torch.tensor([1], dtype=torch.uint8), -np.array([1], np.uint8), abs(np.array([-128], np.int8)), torch.tensor([-128], dtype=torch.int8).abs())
