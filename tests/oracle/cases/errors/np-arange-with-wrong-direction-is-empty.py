import numpy as np

print(np.arange(5, 0))
