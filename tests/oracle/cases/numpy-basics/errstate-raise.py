import numpy as np

with np.errstate(invalid='raise'):
    np.array([0.0]) / 0
