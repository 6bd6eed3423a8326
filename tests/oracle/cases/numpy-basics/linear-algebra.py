import numpy as np

a = np.array([[1, 2], [3, 4]])
print(a @ a, a * a, a.dot([1, 1]), a.T, a.trace(), a.diagonal())
