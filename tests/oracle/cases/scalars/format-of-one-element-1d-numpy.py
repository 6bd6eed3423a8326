import numpy as np

f'{np.ones(1):.2f}'
