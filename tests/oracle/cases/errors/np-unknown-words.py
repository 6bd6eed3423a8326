import numpy as np

a = np.array([3, 1, 2])
for f in [lambda: a.copy(order='Z'), lambda: a.ravel(order='Z'), lambda: np.zeros(2, order='Z'), lambda: a.argsort(kind='bogus'), lambda: np.partition(a, 5), lambda: np.partition(a, 1, kind='bogus'), lambda: np.take(a, [5], mode='bogus'), lambda: np.searchsorted(a, 1, side='bogus')]:
    try:
        f()
    except ValueError as error:
        print(error)
