import numpy as np

print(np.fromfunction(lambda i, j: i + j, (2, 2)), np.indices((2, 2))[0], np.mgrid[0:2, 0:2][1], np.ogrid[0:2, 0:2][0])
