import numpy as np
import torch
t = torch.tensor([1., 2.])
print(t == np.array([1., 2.]))
print(np.array([1., 2.]) == t)
