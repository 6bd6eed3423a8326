import numpy as np
import torch

print(torch.zeros(np.ones((2, 3)).shape), torch.zeros(np.int64(2)), torch.zeros((np.int64(1), 2)))
