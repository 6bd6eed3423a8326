import numpy as np
import torch

print(np.stack([torch.ones(2), torch.zeros(2)]))
