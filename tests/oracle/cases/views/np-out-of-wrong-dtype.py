import numpy as np

np.add(np.ones(2), 1.5, out=np.zeros(2, dtype=int))
