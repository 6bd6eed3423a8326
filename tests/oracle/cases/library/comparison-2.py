import torch
import numpy as np
t = torch.tensor([1., 2., 3.])
try:
    print(torch.allclose(t, 1.))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t == [1., 2., 3.])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t == np.array([1., 2., 3.]), np.array([1., 2., 3.]) == t, t == 'a', t == None)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t < None)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t < 'a')
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t < [1, 2, 3])
except Exception as e:
    print(type(e).__name__, e)
