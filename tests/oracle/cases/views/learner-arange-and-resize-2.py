import numpy as np
a = np.arange(6)
a.resize((2, 2))
print(a)
b = a[:1]
a.resize((3, 3))
