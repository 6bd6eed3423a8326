import numpy as np

d = np.dtype('float32')
print(d, repr(d), d.name, d.kind, d.itemsize, d.char, d.num, d.str, d.byteorder)
