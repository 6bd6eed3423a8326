import numpy as np

print(np.array([1, 2], ndmin=2), np.array([[1, 2], [3, 4]], order='F').strides, np.array([[1, 2]]).flags.f_contiguous)
