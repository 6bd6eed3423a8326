import numpy as np
import torch

a = np.zeros(3)
s, t = torch.from_numpy(a), torch.from_numpy(a[1:])
s[1] = 5
print(t, s.data_ptr() == t.data_ptr(), t.storage_offset())
