import numpy as np
import torch

print(torch.tensor([[3, 1, 2], [6, 5, 4]]).median(dim=1), np.median(np.array([[3, 1], [6, 5]]), axis=0))
