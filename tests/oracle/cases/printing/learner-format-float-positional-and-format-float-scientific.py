import numpy as np
print(np.format_float_positional(1e-5), np.format_float_scientific(123.45), np.base_repr(10, 2), np.binary_repr(5, width=8))
