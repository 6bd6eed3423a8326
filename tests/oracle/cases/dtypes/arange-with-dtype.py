import numpy as np
import torch

print(torch.arange(3, dtype=torch.float32), torch.arange(0, 1, 0.25), np.arange(3, dtype='f4'), np.arange(0, 1, 0.25))
