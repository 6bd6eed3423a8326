import numpy as np
import torch
print(np.array([1, 2, 3]).item(1), np.arange(4).reshape(2, 2).item(1, 0))
torch.tensor([1, 2]).item(1)
