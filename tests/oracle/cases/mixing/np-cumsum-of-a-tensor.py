import numpy as np
import torch

np.cumsum(torch.tensor([3, 1, 2]))
