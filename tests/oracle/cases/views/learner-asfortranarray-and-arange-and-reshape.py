import numpy as np
a = np.asfortranarray(np.arange(6).reshape(2, 3))
print(a.ravel(), a.ravel(order='K'), a.flatten('F'), a.flags.f_contiguous)
print(np.ravel(a, order='A'))
