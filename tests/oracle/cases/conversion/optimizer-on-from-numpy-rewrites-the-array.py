import numpy as np
import torch

a = np.array([1.0, 2.0])
t = torch.from_numpy(a).requires_grad_()
opt = torch.optim.SGD([t], lr=0.5)
t.sum().backward()
opt.step()
print(a)
