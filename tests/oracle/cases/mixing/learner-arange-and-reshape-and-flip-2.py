import numpy as np
import torch
t = torch.arange(6).reshape(2,3)
print(np.flip(t, axis=0))
