import numpy as np
import torch

print(torch.ones(2, dtype=torch.float64) * np.float32(0.5), torch.tensor(1) * np.float64(0.5))
