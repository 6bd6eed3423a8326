import numpy as np

print(np.__version__.split('.')[0], hasattr(np, 'exceptions'), np.exceptions.AxisError.__mro__[1].__name__)
