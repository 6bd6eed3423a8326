import numpy as np
import torch
print(torch.linspace(0, 1, 30))
print(np.linspace(0, 1, 30))
