import numpy as np
x = np.array([1.5, 2.5])
print(x[0], repr(x[0]), type(x[0]), x[0].item(), [x[0], x[1]], (x.sum(), x.mean()))
