import numpy as np
import torch

print(torch.full((2,), 3), torch.full((2,), 3.0), torch.full((2,), True), np.full(2, 3), np.full(2, 3.0))
