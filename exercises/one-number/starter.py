import numpy as np
import torch


def number(x):
    return float(x)


print(number(torch.tensor([2.5])))
print(number(np.array(2.5)))
