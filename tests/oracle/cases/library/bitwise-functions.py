import numpy as np
import torch

print(torch.bitwise_and(torch.tensor([6]), 3), torch.bitwise_or(torch.tensor([6]), 1), torch.bitwise_not(torch.tensor([0])), torch.bitwise_left_shift(torch.tensor([1]), 4), np.bitwise_xor([5], [1]), np.left_shift(1, 3))
