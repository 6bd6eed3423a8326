import torch
import numpy as np
t = torch.tensor([-1.5, 0., 2.5])
i = torch.tensor([5, -3, 7])
a = t.numpy()
try:
    print(torch.tensor([1, 2]).div_(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.clamp(t))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.sqrt('a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.sqrt([1.]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.sqrt('a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.sqrt([1, None]))
except Exception as e:
    print(type(e).__name__, e)
