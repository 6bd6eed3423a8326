import numpy as np

np.concatenate([np.zeros(2), np.zeros((1, 2))])
