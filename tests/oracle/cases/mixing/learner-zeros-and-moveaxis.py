import numpy as np
import torch
t = torch.zeros(2, 3, 4)
print(np.moveaxis(t, 0, -1).shape)
