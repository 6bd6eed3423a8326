import numpy as np
import torch
s = np.array([(1, 2.5)], dtype=[('a', 'i8'), ('b', 'f8')])
print(torch.from_numpy(s['a'].copy()), s.dtype)
torch.tensor(s)
