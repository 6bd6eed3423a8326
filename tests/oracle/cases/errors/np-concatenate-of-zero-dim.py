import numpy as np

np.concatenate([np.array(1), np.array(2)])
