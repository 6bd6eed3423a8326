import numpy as np
import torch
torch.tensor([1.]).add_(np.array([1.]))
