import numpy as np
import torch
t = torch.tensor([1, 2, 3])
print(np.dot(t, t))
