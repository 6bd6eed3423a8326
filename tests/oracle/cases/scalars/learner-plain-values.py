import numpy as np
import torch
print(type(np.array([1, 2])[0]), type(torch.tensor([1, 2])[0]), type(torch.tensor([1, 2])[0].item()))
