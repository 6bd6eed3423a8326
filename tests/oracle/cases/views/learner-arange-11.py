import numpy as np
import torch
x = torch.arange(5); x[1:4] = x[0:3]; print(x)
y = np.arange(5); y[1:4] = y[0:3]; print(y)
x = torch.arange(5); x[[0, 1]] = x[[1, 0]]; print(x)
