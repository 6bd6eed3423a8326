import numpy as np
f'{np.array([1., 2.]):.2f}'
