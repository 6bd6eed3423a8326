import numpy as np
import torch
t = torch.tensor([1., 2.])
t.copy_(np.array([3., 4.]))
