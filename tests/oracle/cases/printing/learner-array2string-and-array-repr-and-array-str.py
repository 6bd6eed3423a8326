import numpy as np
print(np.array2string(np.array([1.12345, 2.]), precision=2, separator=', '), np.array_repr(np.array([1])), np.array_str(np.array([1., 2.])))
print(np.array2string(np.arange(3), formatter={'int': lambda x: f'<{x}>'}))
