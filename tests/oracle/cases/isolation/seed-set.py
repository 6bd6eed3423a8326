import numpy as np
import torch

torch.manual_seed(123)
np.random.seed(123)
print(torch.initial_seed(), np.random.rand() < 1)
