import numpy as np
import torch


def fresh(values):
    return torch.asarray(values, dtype=torch.float32, copy=True)


prices = np.array([1.0, 2.0, 3.0], dtype=np.float32)
t = fresh(prices)
prices[0] = 99
print(t)
