import numpy as np
import torch
t = torch.tensor([2, 3])
print(np.zeros(t).shape if False else np.zeros(tuple(t)).shape)
print(np.zeros(t).shape)
