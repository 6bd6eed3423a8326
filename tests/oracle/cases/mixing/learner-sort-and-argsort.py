import numpy as np
import torch
t = torch.tensor([3, 1, 2])
print(np.sort(t), np.argsort(t))
