import numpy as np
import torch
t = torch.tensor([1.0, 2.0])
print(np.float32(t[0]), float(t[0]), np.array(t[0]).shape)
print(np.float64(t))
