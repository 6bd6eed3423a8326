import numpy as np

a = np.array(5)
print(a.shape, a.ndim, a + 1, type(a + 1).__name__, a.item(), a[()], a.reshape(1))
