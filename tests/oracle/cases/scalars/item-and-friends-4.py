import torch
import numpy as np
try:
    print(if_ := 1 if torch.tensor([1]) else 0)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(len(torch.tensor([1, 2])), len(np.array([[1], [2]])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(len(torch.tensor(1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(len(np.array(1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(len(np.float64(1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(list(torch.tensor([1, 2])), list(np.array([1, 2])), torch.tensor([[1, 2]]).tolist(), np.array([[1, 2]]).tolist(), torch.tensor(1).tolist(), np.array(1).tolist(), list(torch.tensor([[1, 2]])), tuple(np.array([1., 2.])))
except Exception as e:
    print(type(e).__name__, e)
