import numpy as np
print(np.array([np.nan]).astype(int))
