import numpy as np
import torch
a = np.array(['1', '2'])
t = torch.tensor(a.astype(int))
print(t)
torch.tensor(a)
