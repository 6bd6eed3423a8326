import numpy as np
import torch
torch.max(np.array([1, 2]))
