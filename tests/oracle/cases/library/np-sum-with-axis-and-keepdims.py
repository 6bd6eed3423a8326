import numpy as np

a = np.arange(6.0).reshape(2, 3)
print(a.sum(), a.sum(0), a.sum(axis=1), a.sum(1, keepdims=True), a.sum((0, 1)), np.sum(a, axis=-1))
