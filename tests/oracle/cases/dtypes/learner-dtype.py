import numpy as np
print(repr(np.dtype('>i4')), np.dtype('i4').name, np.dtype('S5').itemsize, np.dtype(bool).kind)
