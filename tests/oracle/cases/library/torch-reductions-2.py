import torch
import numpy as np
x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
i = torch.tensor([[1, 2], [3, 4]])
try:
    print(i.std())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.sum(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.max(5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.sum(x, dim=(0, 0)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([]).max())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([]).sum(), torch.tensor([]).mean(), torch.tensor([]).prod())
except Exception as e:
    print(type(e).__name__, e)
