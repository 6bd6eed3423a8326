import numpy as np
import torch
t = torch.tensor([1., 2.])
print(np.square(t), np.add(t, t), np.maximum(t, 1.5))
