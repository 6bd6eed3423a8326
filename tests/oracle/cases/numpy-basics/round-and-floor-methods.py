import numpy as np

a = np.array([1.25, 2.5, -1.5])
print(a.round(1), np.floor(a), np.ceil(a), np.trunc(a), a.astype(int), np.round(2.675, 2))
