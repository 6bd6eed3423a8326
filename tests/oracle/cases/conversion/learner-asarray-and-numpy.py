import numpy as np
import torch
t = torch.tensor([1, 2, 3])
print(np.array(t, dtype=np.float32))
print(np.asarray(t) is t.numpy())
print(np.asarray(t).dtype)
