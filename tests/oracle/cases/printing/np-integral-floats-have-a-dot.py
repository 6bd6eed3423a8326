import numpy as np

print(np.array([1.0, 20.0, 300.0]), np.array(5.0), repr(np.array(5.0)), repr(np.array(5)), np.array([[1.0], [2.0]]))
