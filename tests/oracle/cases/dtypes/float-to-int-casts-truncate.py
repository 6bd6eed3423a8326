import numpy as np
import torch

print(torch.tensor([1.7, -1.7, 0.5]).int(), np.array([1.7, -1.7, 0.5]).astype(int))
