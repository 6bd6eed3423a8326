import numpy as np
print(np.dtype('f4'), repr(np.dtype('f4')), np.float32, repr(np.dtype('U5')), np.dtype([('a', int)]))
