import torch
import numpy as np
try:
    print(torch.tensor([]), torch.tensor([[]]), torch.tensor(()), torch.tensor([[1, 2.5]]), torch.tensor([True, 2]), torch.tensor([1, 2], dtype=torch.bool), torch.tensor(range(3)), torch.tensor((1, (2))), torch.tensor([None]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([[1, 2], [3]]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor(['a']))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor({1: 2}))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor(None))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor(1, 2))
except Exception as e:
    print(type(e).__name__, e)
