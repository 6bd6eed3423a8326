import numpy as np
print(np.arange(2000), repr(np.arange(1001)))
