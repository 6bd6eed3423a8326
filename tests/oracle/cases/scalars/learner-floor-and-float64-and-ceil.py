import numpy as np
import torch
import math
print(math.floor(np.float64(2.7)), math.ceil(torch.tensor(2.1)), math.pi * torch.tensor(2.), math.isclose(np.float32(0.1), 0.1), math.fsum(torch.tensor([0.1, 0.2])))
