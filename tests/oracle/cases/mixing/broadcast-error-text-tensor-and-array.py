import numpy as np
import torch

torch.ones(2) + np.ones(3)
