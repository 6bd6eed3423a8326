import numpy as np
import torch
print(torch.full((2,), np.float32(3.5)))
print(torch.arange(np.int64(3)), torch.arange(np.float32(2.)))
