import numpy as np
import torch

r = np.zeros_like(torch.ones(2))
print(r, type(r).__name__)
