import numpy as np
import torch

t = torch.zeros(2)
t.copy_(np.ones(2))
