import numpy as np
import torch

a = np.arange(3)
b = torch.from_numpy(a).numpy()
b[0] = 9
print(a, b is a, np.shares_memory(a, b))
