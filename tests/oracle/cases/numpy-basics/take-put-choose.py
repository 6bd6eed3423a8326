import numpy as np

a = np.array([10, 20, 30])
print(a.take([2, 0]), np.take(a, [5], mode='clip'), np.take(a, [-1, 4], mode='wrap'), a.repeat(2), a.searchsorted(20))
