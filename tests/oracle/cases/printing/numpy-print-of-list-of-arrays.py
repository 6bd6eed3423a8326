import numpy as np

print([np.array([1, 2]), np.array([[1.5]])], {'a': np.arange(3)})
