import numpy as np
import torch

a = np.arange(6).reshape(2, 3)
torch.from_numpy(a.T).view(6)
