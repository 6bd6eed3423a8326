import numpy as np

s = np.zeros(2, dtype=[('a', int), ('b', float)])
s['a'] = [1, 2]
print(s, s[0], s['a'].base is s, s.dtype.names)
