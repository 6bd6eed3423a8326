import numpy as np
import torch
print(1 in torch.tensor([1, 2]), 3 in np.array([1, 2]), torch.tensor(2) in torch.tensor([1, 2]))
