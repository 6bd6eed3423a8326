import numpy as np

a = np.array([[1.0, 3.0], [2.0, 6.0]])
print(a.var(), a.var(0), a.std(1, keepdims=True), a.std(ddof=1), np.var(a, axis=1, ddof=1))
