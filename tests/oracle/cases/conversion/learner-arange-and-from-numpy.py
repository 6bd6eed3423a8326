import numpy as np
import torch
a = np.arange(4)
a.flags.writeable = False
t = torch.from_numpy(a)
t[0] = 7
print(a)
