import numpy as np
import torch
t = torch.tensor([1., 2.])
print(np.allclose(t, [1., 2.]), np.array_equal(t, np.array([1., 2.])))
print(torch.allclose(t, np.array([1., 2.])))
