import numpy as np
import torch
print(torch.tensor([1, 2]) == np.array([1, 3]), np.array([1, 3]) == torch.tensor([1, 2]), torch.tensor([1]) < np.array([2]))
