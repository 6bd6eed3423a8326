import numpy as np
import torch

r = np.int64(2) - torch.tensor([1, 2])
print(r, type(r).__name__)
