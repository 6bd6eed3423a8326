import numpy as np
import torch

a32, a64 = np.zeros(2, dtype=np.float32), np.zeros(2)
t32, t64 = torch.from_numpy(a32).float(), torch.from_numpy(a64).float()
a32[0] = a64[0] = 5
print(t32, t64)
