import numpy as np
import torch
t = torch.arange(6.).reshape(2, 3)
print(np.mean(t, axis=0))
print(np.sum(t))
print(np.max(t))
