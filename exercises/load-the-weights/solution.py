import numpy as np
import torch


def load(w, values):
    with torch.no_grad():
        w.copy_(torch.from_numpy(values))
    return w


w = torch.zeros(2, requires_grad=True)
load(w, np.array([1.5, 2.5]))
print(w)
