import torch
import numpy as np
t = torch.tensor([-1.5, 0., 2.5])
i = torch.tensor([5, -3, 7])
a = t.numpy()
try:
    print(np.array(True) - np.array(True))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(-np.array(True))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([1, 2]).floor(), torch.tensor([1, 2]).round(), torch.tensor([1, 2]).abs_(), torch.tensor([True]).abs())
except Exception as e:
    print(type(e).__name__, e)
