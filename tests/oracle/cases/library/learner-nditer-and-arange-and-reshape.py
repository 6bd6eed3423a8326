import numpy as np
for x in np.nditer(np.arange(4).reshape(2, 2)):
    print(x, end=' ')
