import numpy as np
print(np.arange(20.) / 7)
