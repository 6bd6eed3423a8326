import numpy as np
import torch

t = torch.arange(3)
print(t[True].shape, t[False].shape, np.arange(3)[True].shape)
