import numpy as np
import torch
a = np.arange(5)
idx = torch.tensor([0, 2])
print(a[idx])
print(a[torch.tensor([True, False, True, False, True])])
print(a[torch.tensor(1)])
