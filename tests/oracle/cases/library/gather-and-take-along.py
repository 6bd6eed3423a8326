import numpy as np
import torch

t = torch.tensor([[1, 2], [3, 4]])
print(t.gather(1, torch.tensor([[0, 0], [1, 0]])), torch.take_along_dim(t, torch.tensor([[1], [0]]), dim=1), np.take_along_axis(t.numpy(), np.array([[1], [0]]), axis=1))
