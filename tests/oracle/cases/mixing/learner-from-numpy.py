import numpy as np
import torch
t = torch.tensor([1., 2.], requires_grad=True)
a = np.array([1., 2.])
print(t * torch.from_numpy(a))
a * t
