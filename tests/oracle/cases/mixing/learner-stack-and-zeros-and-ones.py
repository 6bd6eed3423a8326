import numpy as np
import torch
print(np.stack([torch.zeros(2), torch.ones(2)]).dtype, np.array([torch.zeros(2), torch.ones(2)]).shape, np.array([torch.tensor(1), 2]))
