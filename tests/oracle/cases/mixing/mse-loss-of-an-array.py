import numpy as np
import torch
import torch.nn.functional as F

F.mse_loss(torch.ones(2), np.ones(2))
