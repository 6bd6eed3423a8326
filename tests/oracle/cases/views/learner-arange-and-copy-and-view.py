import numpy as np
a = np.arange(3)
b = a.copy()
c = a.view()
c.shape = (3, 1)
print(a.shape, c.shape, c.base is a)
c.shape = (2, 2)
