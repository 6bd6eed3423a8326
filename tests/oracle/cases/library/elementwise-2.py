import torch
import numpy as np
t = torch.tensor([-1.5, 0., 2.5])
i = torch.tensor([5, -3, 7])
a = t.numpy()
try:
    print(np.array([1, 2]) // 0)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1.]) / np.array([0.]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2]) ** -1)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([1, 2]) ** -1)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([1, 2]).sqrt(), torch.tensor([1, 2]).exp().dtype, np.sqrt(np.array([1, 2], dtype=np.int8)).dtype)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([1, 2]).sqrt_())
except Exception as e:
    print(type(e).__name__, e)
