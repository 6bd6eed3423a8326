import numpy as np
import torch

torch.cat([np.ones(2), np.zeros(2)])
