import numpy as np
import torch
x = torch.tensor([1., 2.], requires_grad=True)
y = x * torch.from_numpy(np.array([3., 4.])).float()
y.sum().backward(); print(x.grad, y)
