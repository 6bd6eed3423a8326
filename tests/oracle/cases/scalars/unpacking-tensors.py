import numpy as np
import torch

a, b = torch.tensor([1, 2])
(c, d), _ = np.array([[1, 2], [3, 4]])
print(a, b, c, d)
