import numpy as np
a = np.array([[1.123456, 2.2], [3.3, 4]])
print(np.array_str(a, precision=2))
print(np.array_repr(a, precision=3))
print(np.array2string(a, separator=', ', prefix='x = '))
print(np.array2string(np.arange(5), formatter={'int': lambda x: hex(x)}))
print(np.format_float_positional(1234.5678, precision=2), np.format_float_scientific(1234.5678, precision=2))
print(np.base_repr(10, 2), np.binary_repr(-3, width=8))
print(np.array2string(np.array([1e-10, 1.]), suppress_small=True))
