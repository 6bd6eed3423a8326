import numpy as np

print(np.arange(4).item(2), np.arange(4).reshape(2, 2).item((1, 0)))
