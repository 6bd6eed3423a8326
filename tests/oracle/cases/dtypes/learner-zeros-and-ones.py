import numpy as np
a = np.zeros(2, dtype=int)
a += np.ones(2)
