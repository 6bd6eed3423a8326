import numpy as np

a = np.arange(12).reshape(3, 4)
print(a[1], a[:, 1], a[1:, ::2], a[-1, -1], a[..., 0], a[[0, 2]], a[[0, 2], [1, 3]])
