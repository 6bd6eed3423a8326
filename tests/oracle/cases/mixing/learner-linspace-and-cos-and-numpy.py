import numpy as np
import torch
x = torch.linspace(0, 1, 3)
y = np.cos(x.numpy())
print(y, torch.cos(x), np.cos(x))
