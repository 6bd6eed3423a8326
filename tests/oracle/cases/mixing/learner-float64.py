import numpy as np
import torch
print(torch.tensor([1., 2.]) + np.float64(1), np.float64(1) + torch.tensor([1., 2.]), torch.tensor(1) + np.array(2), np.array(2) * torch.tensor(3))
