import numpy as np
x = np.float64(5)
x += 1
print(x, type(x))
y = np.array(5.)
y += 1
print(y, type(y), type(y + 1))
