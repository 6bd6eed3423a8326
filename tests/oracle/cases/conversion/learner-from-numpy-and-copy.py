import numpy as np
import torch
a = np.array([(1, 2.0), (3, 4.0)], dtype=[('x', 'i4'), ('y', 'f4')])
try:
    torch.from_numpy(a)
except Exception as e:
    print(type(e).__name__, e)
print(torch.from_numpy(a['y'].copy()))
