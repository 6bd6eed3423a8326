import numpy as np
import torch
torch.optim.SGD([np.ones(2)], lr=0.1)
