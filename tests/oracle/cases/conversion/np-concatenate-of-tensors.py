import numpy as np
import torch

r = np.concatenate([torch.ones(2), torch.zeros(1)])
print(r, type(r).__name__)
