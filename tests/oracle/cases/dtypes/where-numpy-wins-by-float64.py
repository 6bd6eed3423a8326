import numpy as np
import torch

t, a = torch.ones(1), np.ones(1, dtype=np.float32)
print((t * 0.1).dtype, (a * 0.1).dtype, (a * np.float64(0.1)).dtype, (t * np.float64(0.1)).dtype)
