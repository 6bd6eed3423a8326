import numpy as np
import torch

a = np.broadcast_to(np.array([1.0]), (3,))
t = torch.from_numpy(a)
print(t, t.stride())
