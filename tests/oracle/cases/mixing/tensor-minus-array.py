import numpy as np
import torch

print(torch.ones(2) - np.array([1.0, 2.0]))
