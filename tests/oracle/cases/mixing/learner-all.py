import numpy as np
import torch
a = np.array([1, 2])
b = torch.tensor([1, 2])
assert (a == b).all()
print((a == b).all(), type((a == b).all()))
