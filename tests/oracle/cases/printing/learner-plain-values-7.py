import numpy as np
print(np.array([1, 'a', None], dtype=object), repr(np.array([None, 1])), np.array([{}, []], dtype=object))
