import numpy as np
import torch

a = np.zeros(2)
r = np.add(torch.ones(2), 1, out=a)
print(a, r is a)
