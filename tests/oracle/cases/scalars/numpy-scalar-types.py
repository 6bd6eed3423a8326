import numpy as np

x = np.arange(3)[0]
print(type(x), type(np.ones(1)[0]), type(np.ones(1, 'f4').sum()), type(np.array([True])[0]))
