import numpy as np
import torch

m = np.ma.array([1.0, 2.0, 3.0], mask=[False, True, False])
print(torch.from_numpy(m))
