import numpy as np
import torch

r = torch.ones(2) * np.array([1.0, 2.0])
print(r, type(r).__name__)
