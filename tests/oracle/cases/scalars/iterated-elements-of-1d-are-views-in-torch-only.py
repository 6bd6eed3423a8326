import numpy as np
import torch

t, a = torch.zeros(2), np.zeros(2)
for x in t:
    x += 1
for x in a:
    x += 1
print(t, a)
