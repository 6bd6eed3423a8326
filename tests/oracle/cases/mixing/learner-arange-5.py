import numpy as np
import torch
a = np.arange(3)
a[torch.tensor([True, False, True])] = 9
print(a)
t = torch.arange(3)
t[np.array([0, 2])] = 7
print(t, t[np.int64(1)], t[np.array(1)])
