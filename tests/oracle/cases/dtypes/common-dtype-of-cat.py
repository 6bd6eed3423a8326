import numpy as np
import torch

print(torch.cat([torch.tensor([1]), torch.tensor([0.5])]), np.concatenate([np.array([1]), np.array([0.5])]))
