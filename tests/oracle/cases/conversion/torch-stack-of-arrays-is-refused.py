import numpy as np
import torch

torch.stack([np.ones(2), np.zeros(2)])
