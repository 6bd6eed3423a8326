import numpy as np

a = np.array([[1.0, 3.0], [2.0, 2.0]])
print(a / a.sum(axis=1, keepdims=True), a - a.mean(0))
