import numpy as np
import torch

torch.ones(2).add(np.ones(2))
