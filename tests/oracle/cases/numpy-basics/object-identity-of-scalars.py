import numpy as np

a = np.array([1, 2])
x = a[0]
a[0] = 9
print(x, a[0] is a[0], type(x).__name__)
