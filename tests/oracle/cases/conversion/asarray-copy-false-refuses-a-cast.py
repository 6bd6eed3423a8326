import numpy as np
import torch

a = np.arange(3)
torch.asarray(a, dtype=torch.float32, copy=False)
