import numpy as np

a = np.arange(6)
s = a[2:5]
s[0] = 100
print(a, s.base is a, np.shares_memory(a, s))
