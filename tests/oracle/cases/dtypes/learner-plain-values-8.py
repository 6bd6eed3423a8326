import numpy as np
import torch
print(torch.tensor([2]) ** torch.tensor([-1]), np.array([2.]) ** -1)
np.array([2]) ** -1
