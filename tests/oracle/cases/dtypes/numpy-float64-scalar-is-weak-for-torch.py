import numpy as np
import torch

t = torch.ones(2)
print((t + np.float64(1)).dtype, (t + np.int64(1)).dtype, (torch.ones(1, dtype=torch.int32) + np.float32(1)).dtype)
