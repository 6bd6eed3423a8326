import numpy as np

print(np.isscalar(3), np.isscalar(np.float32(1)), np.isscalar(np.array(1)), np.ndim([[1]]), np.shape(5), np.iterable([1]), np.iscomplexobj(1j), np.isrealobj([1]))
