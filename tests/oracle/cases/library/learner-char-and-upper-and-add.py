import numpy as np
print(np.char.upper(np.array(['a', 'b'])))
print(np.char.add(['x'], ['y']))
print(np.strings.str_len(np.array(['abc', 'd'])))
