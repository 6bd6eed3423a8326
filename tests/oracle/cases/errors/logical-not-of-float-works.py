import numpy as np
import torch

print(torch.logical_not(torch.tensor([1.0, 0.0])), np.logical_not([1.0, 0.0]))
