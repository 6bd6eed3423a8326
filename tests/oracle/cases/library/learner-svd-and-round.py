import numpy as np
u, s, v = np.linalg.svd(np.array([[1., 2.], [3., 4.], [5., 6.]]), full_matrices=False)
print(u.round(5), s.round(5), v.round(5))
