import numpy as np
print(np.array([1, 2, 3], dtype='int8').astype('float32', casting='safe'))
np.array([1.5]).astype('int8', casting='safe')
