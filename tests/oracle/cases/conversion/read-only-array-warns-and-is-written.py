import numpy as np
import torch

a = np.zeros(2)
a.flags.writeable = False
t = torch.from_numpy(a)
t[0] = 1
print(a)
