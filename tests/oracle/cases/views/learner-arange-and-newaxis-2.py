import numpy as np
import torch
print(np.arange(3)[:, None] + np.arange(2), (torch.arange(3)[:, None] * torch.arange(2)).shape, np.arange(3)[np.newaxis].shape)
