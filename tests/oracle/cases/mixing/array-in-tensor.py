import numpy as np
import torch

np.array([1]) in torch.tensor([1, 2])
