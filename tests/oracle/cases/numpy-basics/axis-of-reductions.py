import numpy as np

a = np.arange(6).reshape(2, 3)
print(a.sum(axis=0), a.max(axis=1), a.mean(), a.mean(axis=0), a.cumsum(axis=1), a.argmax(axis=0), a.min())
