import numpy as np
import torch
np.random.seed(0); torch.manual_seed(0)
print(torch.from_numpy(np.random.rand(2)), torch.rand(2).numpy())
