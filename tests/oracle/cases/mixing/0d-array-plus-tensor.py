import numpy as np
import torch

print(np.array(2.0) + torch.ones(2))
