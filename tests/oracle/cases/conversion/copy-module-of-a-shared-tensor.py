import numpy as np
import torch
import copy
a = np.zeros(2)
t = torch.from_numpy(a)
shallow, deep = copy.copy(t), copy.deepcopy(t)
a[0] = 1
print(shallow, deep)
