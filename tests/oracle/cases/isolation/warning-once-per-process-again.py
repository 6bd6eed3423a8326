import numpy as np
import torch

a = np.zeros(1)
a.flags.writeable = False
torch.from_numpy(a)
torch.from_numpy(a)
print('done')
