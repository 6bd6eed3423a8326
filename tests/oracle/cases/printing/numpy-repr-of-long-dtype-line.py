import numpy as np

print(repr(np.arange(18, dtype='i4')))
print(repr(np.arange(22, dtype=np.uint8)))
