import numpy as np
import torch
print(torch.full((2, 2), float('inf')), torch.tensor([1, float('nan')]), torch.tensor([-1.5, float('-inf')]), np.array([1, np.nan, -np.inf]))
