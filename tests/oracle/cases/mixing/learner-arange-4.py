import numpy as np
import torch
print(np.arange(3) < torch.tensor(2))
print(torch.tensor(2) > np.arange(3))
