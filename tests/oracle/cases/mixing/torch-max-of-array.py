import numpy as np
import torch

torch.max(np.ones(2))
