import numpy as np
import torch

t = torch.zeros(2, 3)
print(np.shape(t), np.ndim(t))
