import numpy as np
print(np.arange(1500).reshape(3, 500), np.zeros((50, 50)).shape, np.array2string(np.arange(5), separator='-'))
