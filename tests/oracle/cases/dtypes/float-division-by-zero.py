import numpy as np
import torch

print(torch.tensor([1.0, -1.0, 0.0]) / 0)
print(np.array([1.0, -1.0, 0.0]) / 0)
