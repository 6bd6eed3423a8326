import numpy as np

x = np.array([0.1, 0.7, 1.3, 2.9])
print(np.exp(x), np.log(x))
print([float(v) for v in np.exp(x)])
