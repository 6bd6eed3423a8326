import numpy as np

print(np.array(['1', '2']).astype(int))
np.array(['a']).astype(int)
