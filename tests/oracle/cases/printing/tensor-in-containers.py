import numpy as np
import torch

print([torch.ones(1), torch.tensor(2)], {'a': torch.ones(1)}, (np.ones(1), np.float64(1)))
