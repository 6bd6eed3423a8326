import numpy as np
import torch
print(torch.meshgrid(torch.arange(2), torch.arange(3), indexing='ij'))
print(np.meshgrid([0, 1], [0, 1, 2]))
