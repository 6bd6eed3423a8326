import numpy as np
import torch
print(torch.logical_and(torch.tensor([True, False]), torch.tensor([True, True])), torch.bitwise_and(torch.tensor(6), torch.tensor(3)), np.bitwise_or(4, 1), np.logical_not([0, 1]), torch.tensor(5) & 3, torch.tensor(1) << 3, np.left_shift(1, 3), ~torch.tensor([True]))
