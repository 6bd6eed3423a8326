import numpy as np
import torch
for d in [np.uint16, np.uint32, np.uint64]:
    t = torch.from_numpy(np.array([1, 2], dtype=d))
    print(t, t.dtype)
