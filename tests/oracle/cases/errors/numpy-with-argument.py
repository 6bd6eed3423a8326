import numpy as np
import torch

torch.ones(1).numpy(np.float64)
