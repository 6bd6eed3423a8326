import numpy as np
import torch


def fresh(values):
    return torch.as_tensor(values, dtype=torch.float32)


prices = np.array([1.0, 2.0, 3.0], dtype=np.float32)
t = fresh(prices)
prices[0] = 99
print(t)
