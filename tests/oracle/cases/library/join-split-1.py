import torch
import numpy as np
a = torch.arange(6).reshape(2, 3)
n = a.numpy()
try:
    print(torch.cat([a, a]), torch.cat([a, a], dim=1), torch.stack([a, a]).shape, torch.stack([a, a], -1).shape, torch.hstack([a, a]), torch.vstack([a, a]).shape, torch.dstack([a, a]).shape, torch.cat((a, a.float())).dtype, torch.column_stack([a[0], a[1]]), torch.concat([a, a]).shape)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.concatenate([n, n]), np.concatenate([n, n], axis=None), np.stack([n, n]).shape, np.hstack([n, n]), np.vstack([n[0], n[1]]), np.column_stack([n[0], n[1]]), np.dstack([n, n]).shape, np.append(n, [9]), np.append(n, [[1, 2, 3]], axis=0), np.insert([1, 2], 1, 9), np.delete([1, 2, 3], 1), np.r_[1, 2, 5:7], np.c_[[1, 2], [3, 4]], np.block([[n, n]]).shape)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.cat(a))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.cat([a, 1]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.cat([a, n]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.cat([]))
except Exception as e:
    print(type(e).__name__, e)
