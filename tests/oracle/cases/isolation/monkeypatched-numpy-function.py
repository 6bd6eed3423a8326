import numpy as np

np.zeros = lambda *a: 'patched'
print(np.zeros(2))
