import numpy as np
import torch

print([(int(x), float(y)) for x, y in zip(torch.tensor([1, 2]), np.array([0.5, 1.5]))])
