import numpy as np
print(np.meshgrid([1, 2], [3, 4], indexing='ij'), np.mgrid[0:2, 0:2], np.ogrid[0:2], np.indices((2, 2))[0], np.fromfunction(lambda i, j: i + j, (2, 2)), np.diag([1, 2]), np.tri(2), np.vander([1, 2], 2), np.fliplr(np.eye(2)))
