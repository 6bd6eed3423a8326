import numpy as np
a = np.arange(6)
print(np.shares_memory(a, a[::2]), np.may_share_memory(a[:3], a[3:]), np.shares_memory(a[:3], a[3:]))
