import numpy as np
import torch

t, a = torch.zeros(3), np.zeros(3)
t[[0, 0]] += 1
a[[0, 0]] += 1
print(t, a)
