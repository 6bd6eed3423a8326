import numpy as np
import torch
print(torch.arange(0, 1, 0.25), torch.arange(5, dtype=torch.float32), np.arange(0, 1, 0.25), np.arange(3, dtype=np.float32))
