import numpy as np
import torch


def own_float32(array):
    return torch.tensor(array, dtype=torch.float32)


print(own_float32(np.array([0.5, 1.5])))
