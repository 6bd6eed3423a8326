import numpy as np
a = np.arange(6).reshape(2, 3)
print(a.strides, a.T.strides, a[::-1].strides, a[:, ::2].strides)
