import numpy as np
print(repr(np.zeros((0, 3))), np.zeros((0, 3)), repr(np.array('abc')), repr(np.array(['a', 'bc'])))
