import numpy as np
import torch
a = np.array([1, 2, 3])
b = torch.as_tensor(a)
c = torch.tensor(a)
a[0] = 100
print(b, c)
d = torch.asarray(a); a[1] = 200; print(d)
