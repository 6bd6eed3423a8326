import numpy as np
import torch

np.zeros(2, dtype=torch.float32)
