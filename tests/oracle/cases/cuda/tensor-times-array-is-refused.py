import numpy as np
import torch

torch.ones(2, device='cuda') * np.ones(2)
