import numpy as np
import torch
t = torch.arange(3)
print(np.sin(t))
print(type(np.sin(t)))
print(np.exp(t.float()))
