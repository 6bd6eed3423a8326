import numpy as np
import torch

t = torch.zeros(2)
np.asanyarray(t)[0] = 1
np.atleast_2d(t)[0, 1] = 2
print(t)
