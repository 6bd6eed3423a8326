import numpy as np
import torch

t = torch.tensor([True, False])
print(any(t), all(t), t.any(), t.all(), np.array([True, False]).any())
