import numpy as np
import torch

torch.sum(np.ones(2))
