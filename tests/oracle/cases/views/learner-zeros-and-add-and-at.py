import numpy as np
import torch
a = np.zeros(3)
np.add.at(a, [0, 0, 1], 1)
print(a)
t = torch.zeros(3)
t.index_add_(0, torch.tensor([0, 0, 1]), torch.ones(3))
print(t)
t.index_put_((torch.tensor([0, 0]),), torch.tensor(1.), accumulate=True)
print(t)
