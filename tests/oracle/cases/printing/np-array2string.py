import numpy as np

a = np.array([1.5, 2.25])
print(np.array2string(a, precision=1, separator=', '), np.array_str(a), np.array_repr(a), np.array2string(a, prefix='x', suffix='y'))
