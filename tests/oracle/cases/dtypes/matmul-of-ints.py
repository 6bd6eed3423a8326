import numpy as np
import torch

print(torch.tensor([[1, 2], [3, 4]]) @ torch.tensor([1, 1]), np.array([[1, 2], [3, 4]]) @ np.array([1, 1]))
