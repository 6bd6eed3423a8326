import numpy as np
import torch
torch.stack([np.zeros(2), np.zeros(2)])
