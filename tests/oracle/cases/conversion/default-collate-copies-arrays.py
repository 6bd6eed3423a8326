import numpy as np
from torch.utils.data import default_collate
a = np.zeros(2)
b = default_collate([a, a])
b[0] = 1
print(a, b)
