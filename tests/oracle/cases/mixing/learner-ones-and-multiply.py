import numpy as np
import torch
t = torch.ones(2, requires_grad=True)
print(t * np.float32(2))
np.multiply(t, 2)
