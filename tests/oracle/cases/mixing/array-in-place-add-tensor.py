import numpy as np
import torch

a = np.ones(2)
a += torch.ones(2)
print(a)
