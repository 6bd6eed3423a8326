import numpy as np
import torch
x = np.array([1, 2, 3])
y = torch.from_numpy(x).float()
x[0] = 10
print(y)
