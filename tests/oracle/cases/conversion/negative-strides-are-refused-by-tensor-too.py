import numpy as np
import torch

torch.tensor(np.arange(3)[::-1])
