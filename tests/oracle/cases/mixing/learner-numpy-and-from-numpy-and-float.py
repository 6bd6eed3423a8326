import numpy as np
import torch
x = np.array([1., 2.]); y = torch.tensor([1., 2.])
print(x @ y.numpy(), y @ torch.from_numpy(x).float(), np.dot(x, y.numpy()), np.inner(x, y.numpy()))
y @ torch.from_numpy(x)
