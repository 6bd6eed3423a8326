import numpy as np
import torch

a = np.ones(3)
torch.from_numpy(np.sum(a))
