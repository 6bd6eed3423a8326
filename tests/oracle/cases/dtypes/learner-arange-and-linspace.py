import numpy as np
import torch
print(torch.arange(3).dtype, torch.arange(3.).dtype, torch.linspace(0, 1, 3).dtype, np.arange(3).dtype, np.linspace(0, 1, 3).dtype)
