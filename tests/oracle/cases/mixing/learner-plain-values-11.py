import numpy as np
import torch
t = torch.tensor([1., 2.])
t *= np.array([2., 2.])
