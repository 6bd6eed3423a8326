import numpy as np
import torch
print(np.where(torch.tensor([True, False]), 1, 2))
torch.where(np.array([True, False]), 1, 2)
