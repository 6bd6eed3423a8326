import numpy as np
import torch

a = np.zeros(2)
t = torch.from_numpy(a).to('cuda')
a[0] = 5
print(t, a)
