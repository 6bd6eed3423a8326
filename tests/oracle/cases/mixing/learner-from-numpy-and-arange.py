import numpy as np
import torch
print(torch.from_numpy(np.arange(3)) + np.arange(3))
print(np.arange(3) - torch.arange(3))
print(np.arange(3) / torch.arange(1, 4))
