import numpy as np
import torch

a, b = torch.tensor([True, False]), torch.tensor([True, True])
print(torch.logical_and(a, b), torch.logical_or(a, b), torch.logical_not(a), torch.logical_xor(a, b), a & b, a | b, a ^ b, np.logical_and([1, 0], [2, 3]))
