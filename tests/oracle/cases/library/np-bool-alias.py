import numpy as np

print(np.bool is np.bool_, np.long, np.int_ is np.int64)
