import numpy as np
a = np.arange(4)
def f(x): x += 1; x = x * 2; return x
print(f(a), a)
