import numpy as np
import torch

print(torch.zeros(0).mean(), torch.zeros(0).sum())
print(np.zeros(0).mean(), np.zeros(0).sum())
