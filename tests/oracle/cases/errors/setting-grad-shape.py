import numpy as np
import torch

w = torch.ones(2, requires_grad=True)
w.grad = np.ones(2)
