import numpy as np
import torch

t = torch.zeros(3)
t[:] = np.ones(3)
