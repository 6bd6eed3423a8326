import numpy as np
import torch

print(np.sum(torch.ones(2)))
