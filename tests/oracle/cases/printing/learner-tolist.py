import numpy as np
a = np.array([[1.5, 2.25], [3, 4]])
print(a, repr(a), str(a[0]), a.tolist())
