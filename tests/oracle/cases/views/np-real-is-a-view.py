import numpy as np

z = np.zeros(2, dtype=complex)
z.real = 3
print(z)
