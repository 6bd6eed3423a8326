import numpy as np
x = np.arange(12).reshape(3, 4)
y = x[:, 1]
y[:] = -1
print(x, np.shares_memory(x, y), y.base is x, y.flags.owndata)
