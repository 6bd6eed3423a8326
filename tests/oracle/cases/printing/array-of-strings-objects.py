import numpy as np
print(np.array(['apple', 'fig']))
print(repr(np.array(['apple', 'fig'])))
print(repr(np.array([1, 'a', None], dtype=object)))
print(np.array([b'ab', b'c']))
print(repr(np.array([[1, 2], [3, 4]], dtype=np.uint8)))
print(repr(np.zeros((0, 3))))
print(repr(np.array(5)))
