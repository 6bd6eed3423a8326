import numpy as np
import torch

torch.ones(2).to(np.float64)
