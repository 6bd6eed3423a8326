import numpy as np
import torch

print(np.hstack([torch.ones(1), torch.zeros(1)]), np.vstack([torch.ones(1), torch.zeros(1)]))
