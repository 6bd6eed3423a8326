import numpy as np
a = np.int64(10); b = 3
print(a / b, a // b, a % b, -a, a ** b, a == 10, a > b, hash(a) == hash(10), isinstance(a, int))
