import numpy as np
import torch

t = torch.tensor([-1.5, -0.2, 0.5, 1.5, 2.7])
print(t.floor(), t.ceil(), t.round(), t.trunc(), t.frac(), torch.round(torch.tensor([1.25, 1.35]), decimals=1), np.rint(t.numpy()), np.fix(t.numpy()), np.around([1.25, 15.0], -1))
