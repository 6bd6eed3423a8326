import numpy as np
import torch
torch.FloatTensor(np.array([1., 2.]))
