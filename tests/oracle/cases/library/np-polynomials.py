import numpy as np

print(np.polyval([1, 2, 3], 2), np.poly1d([1, 0, -1])(3), np.polyadd([1, 2], [1]))
