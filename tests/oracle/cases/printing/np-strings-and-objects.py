import numpy as np

print(np.array(['a', 'bcd']), repr(np.array(['a', 'bcd'])), np.array([1, 'a', None], dtype=object), repr(np.array([None])))
