import numpy as np

print(np.array([1 + 2j, -0.5 - 1j]), repr(np.array([1j])), np.array([1e5 + 0.001j]))
