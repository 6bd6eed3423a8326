import numpy as np
import torch
torch.cat([torch.ones(2), np.zeros(2)])
