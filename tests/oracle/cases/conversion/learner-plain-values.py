import numpy as np
import torch
lst = [np.array([1, 2]), np.array([3, 4])]
print(torch.tensor(lst))
