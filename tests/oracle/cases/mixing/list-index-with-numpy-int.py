import numpy as np

print([10, 20, 30][np.int64(2)], list(range(np.int64(2))))
