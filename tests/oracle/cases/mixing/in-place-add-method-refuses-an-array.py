import numpy as np
import torch

torch.ones(2).add_(np.ones(2))
