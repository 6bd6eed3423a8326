import numpy as np
import torch
a = np.array([1, 2, 3])
a += torch.tensor([0.5, 0.5, 0.5])
