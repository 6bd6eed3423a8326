import numpy as np
import torch

r = np.squeeze(torch.zeros(1, 2))
print(r, type(r).__name__)
