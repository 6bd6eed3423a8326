import numpy as np
import torch
a = np.arange(5)
t = torch.from_numpy(a)
print(t.untyped_storage().data_ptr() == a.ctypes.data, t.data_ptr() == a.__array_interface__['data'][0])
t[2] = 42
print(a)
