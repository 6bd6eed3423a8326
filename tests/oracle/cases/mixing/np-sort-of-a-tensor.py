import numpy as np
import torch

r = np.sort(torch.tensor([3, 1, 2]))
print(r, type(r).__name__)
