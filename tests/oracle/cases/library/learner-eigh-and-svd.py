import numpy as np
w, v = np.linalg.eigh(np.array([[2., 0.], [0., 3.]]))
print(w, v)
u, s, vt = np.linalg.svd(np.array([[3., 0.], [0., 2.]]))
print(u, s, vt)
