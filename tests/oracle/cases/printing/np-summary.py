import numpy as np
a = np.arange(2000.).reshape(40, 50)
print(a)
print(repr(np.linspace(0, 1, 1001)))
with np.printoptions(threshold=5, edgeitems=2, precision=2):
    print(np.linspace(0, 1, 30).reshape(5, 6))
