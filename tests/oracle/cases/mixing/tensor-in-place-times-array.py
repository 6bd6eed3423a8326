import numpy as np
import torch

t = torch.ones(2)
t *= np.array([1.0, 2.0])
print(t)
