import numpy as np
import torch

t, a = torch.tensor([True, False]), np.array([True, False])
print(t + t, a + a, t * 2, a * 2)
