import numpy as np
import torch

t = torch.arange(5) * 10
print(t[np.array([1, 3])], t[np.array([True, False, True, False, False])])
