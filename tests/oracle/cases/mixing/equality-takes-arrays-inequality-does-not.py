import numpy as np
import torch

t, a = torch.tensor([1, 2]), np.array([1.0, 3.0])
print(t == a, a == t, t != a, a != t)
print(t == np.array(['a', 'b']), t == [1, 2])
