import numpy as np
import torch

print(max(torch.tensor(1.0), 2), min(np.float64(1), 2), max(2, torch.tensor(3)))
