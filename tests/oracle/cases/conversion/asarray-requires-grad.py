import numpy as np
import torch

a = np.array([1.0, 2.0])
t = torch.asarray(a, requires_grad=True)
print(t, t.is_leaf)
