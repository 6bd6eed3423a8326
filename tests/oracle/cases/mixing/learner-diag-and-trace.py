import numpy as np
import torch
t = torch.tensor([[1, 2], [3, 4]])
print(np.diag(t), np.trace(t))
