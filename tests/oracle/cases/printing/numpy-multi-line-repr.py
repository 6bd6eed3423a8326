import numpy as np

print(repr(np.array([[1.5, 2.0], [3.0, 4.25]], dtype='f4')))
print(repr(np.arange(30)))
