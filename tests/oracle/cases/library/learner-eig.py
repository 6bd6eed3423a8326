import numpy as np
w, v = np.linalg.eig(np.array([[1., 0.], [0., 2.]]))
print(w, v)
