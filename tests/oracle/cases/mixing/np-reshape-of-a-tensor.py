import numpy as np
import torch

r = np.reshape(torch.arange(4), (2, 2))
print(r, type(r).__name__)
