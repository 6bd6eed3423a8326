import numpy as np
import torch
t = torch.ones(3)
a = np.ones(3)
print(type(t + a), t + a)
print(type(a + t), a + t)
