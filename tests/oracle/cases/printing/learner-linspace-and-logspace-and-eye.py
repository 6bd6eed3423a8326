import numpy as np
print(np.linspace(0, 1, 5), np.logspace(0, 2, 3), np.eye(2), np.full((2, 2), 7))
