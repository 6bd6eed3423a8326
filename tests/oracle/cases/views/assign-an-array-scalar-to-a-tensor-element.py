import numpy as np
import torch

t = torch.zeros(3)
t[0] = np.float64(2)
print(t)
