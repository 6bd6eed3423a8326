import numpy as np
import torch

a = np.array([1, 65535], dtype=np.uint16)
print(torch.from_numpy(a), torch.from_numpy(a).numpy())
