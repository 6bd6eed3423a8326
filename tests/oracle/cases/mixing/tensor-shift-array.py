import numpy as np
import torch

print(torch.tensor([1, 2]) << np.array([1, 2]))
