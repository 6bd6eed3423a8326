import numpy as np

a = np.array([1 / 3])
with np.printoptions(precision=2):
    print(a)
print(a, np.get_printoptions()['precision'])
