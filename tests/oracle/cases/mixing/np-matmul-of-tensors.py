import numpy as np
import torch

print(np.matmul(torch.eye(2), torch.ones(2)))
