import numpy as np
import torch

torch.dot(torch.ones(2), np.ones(2))
