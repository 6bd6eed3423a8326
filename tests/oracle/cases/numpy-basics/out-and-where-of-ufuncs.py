import numpy as np

a = np.array([1.0, 0.0])
print(np.divide(1.0, a, out=np.zeros(2), where=a != 0), np.log(a, out=np.full(2, -9.0), where=a > 0))
