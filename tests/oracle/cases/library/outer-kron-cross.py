import numpy as np
import torch

a, b = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([4.0, 5.0, 6.0])
print(torch.outer(a, b), torch.kron(a[:2], b[:2]), torch.linalg.cross(a, b), np.outer([1, 2], [3, 4]), np.cross([1, 0, 0], [0, 1, 0]))
