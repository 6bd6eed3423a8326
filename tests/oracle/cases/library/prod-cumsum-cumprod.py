import numpy as np
import torch

t = torch.tensor([[1, 2], [3, 4]])
print(t.prod(), t.prod(0), t.cumsum(0), t.cumprod(1), np.cumsum(t.numpy()), np.cumprod(t.numpy(), axis=0), np.prod([2, 3]))
