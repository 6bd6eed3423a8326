import numpy as np
import torch

t = torch.tensor([1, 2], dtype=torch.int16)
print(torch.zeros_like(t), torch.ones_like(t, dtype=torch.float32), torch.full_like(t, 7), np.zeros_like(np.array([1, 2], dtype='i2')).dtype)
