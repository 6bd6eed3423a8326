import numpy as np
import torch

torch.from_numpy(np.zeros(2, dtype=[('x', 'i4'), ('y', 'f4')]))
