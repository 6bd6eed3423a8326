import numpy as np
import torch
torch.add(np.array([1.]), 1)
