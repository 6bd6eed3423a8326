import numpy as np
import torch

first, *rest = torch.tensor([1, 2, 3])
print(first, rest, [*np.array([1, 2])])
