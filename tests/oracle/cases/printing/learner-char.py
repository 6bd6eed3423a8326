import numpy as np
print(np.array([b'ab', b'c']), np.array(['x', 'yy']), np.char.array(['a']) if False else '')
