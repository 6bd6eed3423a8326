import numpy as np
import torch
print(torch.tensor([]), torch.tensor([[]]), np.array([]), np.array([[]]), torch.zeros(0, 3), np.zeros((0, 3)), torch.tensor([], dtype=torch.int64))
