import torch
import numpy as np
t = torch.tensor([-1.5, 0., 2.5])
i = torch.tensor([5, -3, 7])
a = t.numpy()
try:
    print(t & 1)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t << 1)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(~t)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(-torch.tensor(True))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(+torch.tensor(True))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor(True) - torch.tensor(True))
except Exception as e:
    print(type(e).__name__, e)
