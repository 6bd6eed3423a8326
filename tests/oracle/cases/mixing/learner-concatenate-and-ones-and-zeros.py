import numpy as np
import torch
print(np.concatenate([torch.ones(2), np.zeros(2)]))
print(np.stack([torch.ones(2), torch.zeros(2)]))
