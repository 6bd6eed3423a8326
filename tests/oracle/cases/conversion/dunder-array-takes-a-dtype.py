import numpy as np
import torch

t = torch.tensor([1, 2])
print(t.__array__(), t.__array__(np.float32).dtype)
