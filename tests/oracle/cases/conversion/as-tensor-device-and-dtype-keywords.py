import numpy as np
import torch

a = np.arange(2, dtype=np.int32)
t = torch.as_tensor(a, dtype=torch.int32, device='cpu')
t[0] = 5
print(a)
