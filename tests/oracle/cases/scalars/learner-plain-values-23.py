import numpy as np
print(float(np.array([3.])))
