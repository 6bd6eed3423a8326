import numpy as np
print(np.array([[1, -2], [300, 4]]), np.array([[[1., 2.]], [[3., 4.]]]))
