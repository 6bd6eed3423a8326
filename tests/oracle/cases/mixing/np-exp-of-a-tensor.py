import numpy as np
import torch

r = np.exp(torch.zeros(2))
print(r, type(r).__name__)
