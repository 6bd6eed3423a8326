import numpy as np
import torch

print(np.linspace(0, 1, 7), torch.linspace(0, 1, 7).tolist(), np.arange(0, 1, 0.1), torch.arange(0, 1, 0.1).tolist())
