import numpy as np
import torch
a = np.zeros(3, dtype=np.float64); a.setflags(write=False)
t = torch.from_numpy(a); u = torch.tensor(a); v = torch.as_tensor(a)
print(t, u, v)
