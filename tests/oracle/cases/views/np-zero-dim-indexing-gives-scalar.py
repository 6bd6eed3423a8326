import numpy as np

a = np.array(3.0)
print(repr(a[()]), repr(a[...]), type(a[()]).__name__)
