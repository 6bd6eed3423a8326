import numpy as np
import torch

print(2 in torch.tensor([1, 2]), 5 in torch.tensor([1, 2]), 2 in np.array([1, 2]))
