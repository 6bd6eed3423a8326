import numpy as np

for d in ['f4', 'f8', 'i4', 'i8', 'u1', 'f2', 'bool', 'c8', 'c16', 'i2']:
    print(repr(np.ones(2, dtype=d)))
