import numpy as np
import torch

np.random.seed(0)
torch.manual_seed(0)
a = np.random.rand()
torch.rand(1)
print(a, np.random.rand())
