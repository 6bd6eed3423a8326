import numpy as np
import torch
t = torch.arange(6)
print(np.split(t, 3))
