import numpy as np
import torch

t, a = torch.arange(6).view(2, 3), np.arange(6).reshape(2, 3)
print(t.take(torch.tensor([0, 5])), a.take([0, 5]), np.take(a, [0, 2], axis=1), torch.index_select(t, 1, torch.tensor([0, 2])))
