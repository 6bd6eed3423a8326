import numpy as np
import torch

t = torch.tensor([1, 2])
print(t.repeat(2), t.repeat(2, 2), np.array([1, 2]).repeat(2), np.tile(np.array([1, 2]), 2), t.repeat_interleave(2))
