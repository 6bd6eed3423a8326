import numpy as np
import torch
a = np.array(5.)
t = torch.from_numpy(a)
print(t, t.shape, t.dim())
t.fill_(7)
print(a)
