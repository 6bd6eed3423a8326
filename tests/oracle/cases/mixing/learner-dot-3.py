import numpy as np
import torch
torch.tensor([1., 2.]).dot(np.array([1., 2.]))
