import numpy as np
import torch

print(torch.tensor([2 ** 63 - 1]) + 1, np.array([2 ** 63 - 1]) + 1)
