import numpy as np
import torch
a = np.arange(3.)
t = torch.from_numpy(a)
a = a + 1
print(t, a)
a2 = t.numpy()
a2 += 1
print(t)
