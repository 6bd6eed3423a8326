import numpy as np
import torch
m = np.ma.masked_array([1, 2, 3], mask=[True, False, False])
print(torch.as_tensor(m.filled(-1)), torch.tensor(m))
