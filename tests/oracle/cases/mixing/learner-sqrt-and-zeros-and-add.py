import numpy as np
import torch
t = torch.tensor([1., 4.])
print(np.sqrt(t, out=np.zeros(2)))
print(np.add(t, 1))
print(np.multiply(t, np.array([2., 3.])))
