import numpy as np
print(np.zeros((100, 100)))
