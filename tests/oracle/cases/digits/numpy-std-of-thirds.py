import numpy as np

a = np.array([1.0, 2.0, 4.0])
print(a.std(), a.var(), a.mean(), a.std(ddof=1))
