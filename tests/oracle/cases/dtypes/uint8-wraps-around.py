import numpy as np
import torch

print(torch.tensor([250], dtype=torch.uint8) + 10, np.array([250], dtype=np.uint8) + np.uint8(10))
