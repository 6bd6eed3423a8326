import numpy as np

a = np.zeros(6)
print(np.shares_memory(a[::2], a[1::2]), np.may_share_memory(a[::2], a[1::2]), np.may_share_memory(a[:2], a[3:]))
