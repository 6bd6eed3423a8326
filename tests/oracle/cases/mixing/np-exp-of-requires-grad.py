import numpy as np
import torch

np.exp(torch.ones(2, requires_grad=True))
