import numpy as np
import torch

t = torch.arange(4).view(2, 2)
print(t.sum(dim=np.int64(0)), t.sum(axis=1), np.ones((2, 2)).sum(axis=0))
