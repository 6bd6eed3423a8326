import numpy as np
import torch

print(abs(torch.tensor([-1.5])), round(np.float64(2.567), 1), divmod(np.array(7), 2))
round(torch.tensor(2.567), 1)
