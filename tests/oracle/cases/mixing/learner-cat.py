import numpy as np
import torch
torch.cat([np.array([1.])])
