import numpy as np

list(np.array(3))
