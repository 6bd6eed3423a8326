import numpy as np
import torch

print(np.zeros(torch.ones(2, 3).shape), np.zeros(torch.tensor(2)))
