import numpy as np

a = np.array([3, 1, 2])
print(a.sort(), a, a.fill(0), a, a.resize((2, 2), refcheck=False), a)
