import numpy as np
import torch

torch.matmul(torch.ones(2), np.ones(2))
