import numpy as np
import torch

print(torch.tensor([0.125]), np.array([0.125]))
