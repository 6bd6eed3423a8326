import numpy as np

print(np.array(['ab', 'c']).dtype, np.array([b'x']).dtype, np.array(['a'], dtype=object).dtype, np.array(['abc'], dtype='U2'))
