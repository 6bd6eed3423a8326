import numpy as np
import torch
a = np.arange(6).reshape(2, 3)[:, ::-1]
try:
    torch.from_numpy(a)
except ValueError as e:
    print("negative", str(e)[:40])
print(torch.from_numpy(a.copy()), torch.from_numpy(np.ascontiguousarray(a)))
torch.tensor(a)
