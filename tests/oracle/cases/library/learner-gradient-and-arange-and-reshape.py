import numpy as np
print(np.gradient(np.array([1., 4., 9., 16.])))
print(np.gradient(np.arange(12.).reshape(3,4))[0])
