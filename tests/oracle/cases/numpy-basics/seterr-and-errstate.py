import numpy as np

with np.errstate(divide='ignore'):
    print(np.array([1.0]) / 0)
print(np.geterr())
