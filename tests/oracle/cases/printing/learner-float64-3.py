import numpy as np
import torch
print(torch.tensor([0.1, 0.2]) + torch.tensor([0.2, 0.1]), np.array([0.1, 0.2]) + np.array([0.2, 0.1]), torch.tensor(0.1 + 0.2), 0.1 + 0.2, torch.tensor(0.1 + 0.2, dtype=torch.float64))
