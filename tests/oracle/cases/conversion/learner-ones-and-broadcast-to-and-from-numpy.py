import numpy as np
import torch
a = np.ones((2, 2))
a2 = np.broadcast_to(a, (3, 2, 2))
t = torch.from_numpy(a2)
print(t.stride())
