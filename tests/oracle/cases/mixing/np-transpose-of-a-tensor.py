import numpy as np
import torch

np.transpose(torch.zeros(2, 3))
