import numpy as np
import torch

torch.from_numpy(np.float64(3.0))
