import numpy as np

np.set_printoptions(linewidth=30)
print(np.arange(15), np.arange(15) / 4)
