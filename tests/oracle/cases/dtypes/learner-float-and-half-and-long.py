import numpy as np
import torch
print(torch.float, torch.half, torch.long, torch.double, torch.cfloat, torch.short)
print(np.float64, np.dtype(np.float64), np.int_)
