import numpy as np
import torch
t = torch.tensor([1.0, 2.0])
print(t.to(dtype=torch.float32) is t, t.to(torch.float64) is t, t.float() is t)
a = np.array([1.0]); print(a.astype(np.float64) is a, a.astype(np.float64, copy=False) is a)
