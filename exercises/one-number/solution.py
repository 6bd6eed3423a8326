import numpy as np
import torch


def number(x):
    if len(x.reshape(-1)) != 1:
        raise ValueError("expected exactly one element")
    return x.item()


print(number(torch.tensor([2.5])))
print(number(np.array(2.5)))
