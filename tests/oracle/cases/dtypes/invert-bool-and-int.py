import numpy as np
import torch

print(~torch.tensor([True, False]), ~torch.tensor([0, 5]), ~np.array([True, False]), ~np.array([0, 5], dtype=np.uint8))
