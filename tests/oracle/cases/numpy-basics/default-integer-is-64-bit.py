import numpy as np

print(np.array([1]).dtype, np.int_(1).dtype, np.arange(2).dtype, np.intp(1).dtype, np.uint(1).dtype, np.longlong(1).dtype)
