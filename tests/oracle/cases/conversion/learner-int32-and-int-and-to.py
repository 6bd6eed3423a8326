import numpy as np
import torch
a = np.array([1.5, 2.5])
t = torch.tensor(a, dtype=torch.int32)
print(t)
t2 = torch.tensor(a).int()
print(t2, torch.tensor(a).to(torch.bool))
