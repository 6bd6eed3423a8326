import numpy as np
import torch
a = np.zeros((0, 3), dtype=np.float32)
t = torch.from_numpy(a)
print(t, t.shape)
