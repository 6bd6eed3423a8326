import numpy as np
import torch

t, a = torch.zeros(2), np.zeros(2)
r = torch.add(torch.ones(2), 1, out=t)
s = np.add(np.ones(2), 1, out=a)
print(t, r is t, a, s is a)
