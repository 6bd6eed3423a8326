import torch
import numpy as np
t = torch.tensor([1., 2., 3.])
try:
    print(t > 1 and t < 3)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(if_ := (t > 1).any() and True)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.isnan(t), torch.isposinf(t), torch.isneginf(t), torch.isreal(t), torch.is_floating_point(t), torch.is_complex(t), torch.is_nonzero(torch.tensor(1)), torch.is_nonzero(t))
except Exception as e:
    print(type(e).__name__, e)
