import numpy as np
import torch

print(torch.tensor([2 ** 62, -1]), np.array([2 ** 62, -1]), torch.tensor(-2 ** 63), torch.tensor([255], dtype=torch.uint8))
