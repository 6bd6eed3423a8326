import numpy as np

for x in np.nditer(np.arange(3)):
    print(x, end=' ')
print(next(np.arange(3).flat))
