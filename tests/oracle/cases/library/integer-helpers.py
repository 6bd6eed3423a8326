import numpy as np
import torch

print(torch.gcd(torch.tensor(12), torch.tensor(18)), torch.lcm(torch.tensor(4), torch.tensor(6)), np.gcd(12, 18), np.lcm(4, 6), torch.floor_divide(torch.tensor(-7), 2), torch.remainder(torch.tensor(-7), 2))
