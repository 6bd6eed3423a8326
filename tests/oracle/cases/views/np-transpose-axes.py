import numpy as np

a = np.zeros((2, 3, 4))
print(a.transpose(2, 0, 1).shape, a.T.shape, np.swapaxes(a, 0, 2).shape, np.moveaxis(a, 0, 2).shape)
