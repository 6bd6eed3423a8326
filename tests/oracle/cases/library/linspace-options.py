import numpy as np
import torch

print(np.linspace(0, 1, 4, endpoint=False), np.linspace(0, 4, 3, retstep=True), torch.linspace(3, 0, 4), torch.linspace(0, 10, 1))
