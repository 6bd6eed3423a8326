import numpy as np
import torch

t = torch.tensor([1.0, 4.0, 9.0])
print(t.sqrt(), t.rsqrt()[:2], t.square(), t.pow(2), torch.pow(2, torch.tensor([1, 2])), t.reciprocal()[:2], np.sqrt([4.0]), np.square([3]), np.power(2, [1, 2]), np.cbrt([8.0]))
