import numpy as np
import torch

torch.ones(2).astype(np.float32)
