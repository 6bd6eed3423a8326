import numpy as np
import torch

torch.exp(np.ones(2))
