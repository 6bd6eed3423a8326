import numpy as np
import torch

a = np.zeros((1, 3), dtype=np.float32)
t = torch.from_numpy(a).squeeze(0).view(3, 1).t()
t += 1
print(a)
