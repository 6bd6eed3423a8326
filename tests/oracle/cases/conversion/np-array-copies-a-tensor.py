import numpy as np
import torch

t = torch.zeros(3)
a = np.array(t)
a[1] = 2
print(t, a)
