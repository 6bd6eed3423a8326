import numpy as np
x = np.array([[1., 2.], [3., 4.]])
print(x.sum(), x.sum(0), x.mean(1, keepdims=True), x.std(), x.var(0), x.prod(), x.cumsum(1), np.linalg.norm(x), np.median(x), x.argmax(), x.max(1))
