import numpy as np
import torch
t = torch.arange(6)
print(np.array_split(t, 4))
