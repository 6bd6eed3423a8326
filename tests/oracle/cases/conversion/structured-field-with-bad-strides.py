import numpy as np
import torch

a = np.zeros(2, dtype=[('x', 'u1'), ('y', 'f4')])
torch.from_numpy(a['y'])
