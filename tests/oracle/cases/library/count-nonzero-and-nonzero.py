import numpy as np
import torch

t = torch.tensor([[0, 1], [2, 0]])
print(torch.count_nonzero(t), t.nonzero(), t.nonzero(as_tuple=True), np.nonzero(t.numpy()), torch.argwhere(t), np.argwhere(t.numpy()))
