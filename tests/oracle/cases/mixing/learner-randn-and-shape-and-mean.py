import numpy as np
import torch
x = torch.randn(3, requires_grad=True)
print(np.shape(x))
np.mean(x)
