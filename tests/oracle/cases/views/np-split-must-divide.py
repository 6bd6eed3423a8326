import numpy as np

print(np.array_split(np.arange(5), 2))
np.split(np.arange(5), 2)
