import numpy as np
import torch

print(torch.arange(4).reshape(np.array([2, 2])))
