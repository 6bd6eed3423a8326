import numpy as np
import torch

t = torch.tensor([1, -2, 3])
print(torch.where(t > 0), torch.where(t > 0, t, 0), np.where(t.numpy() > 0), np.where(t.numpy() > 0, 'p', 'n'))
