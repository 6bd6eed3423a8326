import numpy as np
import torch

m = np.matrix([[1, 2]])
print(torch.from_numpy(m))
