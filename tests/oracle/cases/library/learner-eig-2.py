import numpy as np
w, v = np.linalg.eig(np.array([[2., 1.], [1., 3.]]))
print(w, v)
w, v = np.linalg.eig(np.array([[0., -1.], [1., 0.]]))
print(w, v)
