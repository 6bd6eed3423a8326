import numpy as np
import torch
t = torch.tensor([1, 2, 3])
t += np.array([1, 1, 1])
print(t)
