import numpy as np
import torch
from torch import nn
nn.MSELoss()(np.array([1.]), torch.tensor([1.]))
