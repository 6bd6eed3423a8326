import numpy as np

print(np.zeros(2), np.ones((1, 2)), np.eye(2), np.full(2, 1.5), np.identity(2, dtype=int))
print(np.arange(1, 10, 3), np.linspace(0, 1, 5), np.logspace(0, 2, 3), np.geomspace(1, 8, 4))
