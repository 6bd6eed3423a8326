import numpy as np
import torch

t = torch.zeros(2, 3).t()
print((t + 1).stride(), (np.zeros((2, 3)).T + 1).strides, (t + torch.zeros(3, 2)).stride())
