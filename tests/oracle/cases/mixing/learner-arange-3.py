import numpy as np
import torch
t = torch.tensor(3)
print(list(range(t)), [10, 20, 30, 40][t])
print(np.arange(t))
