import numpy as np

a = np.array([1.0, 2.5, -3.125])
np.set_printoptions(sign='+')
print(a)
np.set_printoptions(sign='-', floatmode='fixed', precision=2)
print(a)
