import numpy as np
import torch

w = torch.ones(3, requires_grad=True)
np.asarray(w)
