import numpy as np
print(repr(np.array([1., 2.], dtype=np.float32)), repr(np.array([1, 2], dtype='u1')), repr(np.array([True])), repr(np.array([], dtype='f4')))
