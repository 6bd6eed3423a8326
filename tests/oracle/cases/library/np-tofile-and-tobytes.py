import numpy as np

np.array([1, 2], dtype=np.int16).tofile('raw.bin')
print(np.fromfile('raw.bin', dtype=np.int16), np.array([1], dtype='<i2').tobytes(), np.fromiter((x * x for x in range(3)), dtype=int), np.fromstring('1 2', sep=' '))
