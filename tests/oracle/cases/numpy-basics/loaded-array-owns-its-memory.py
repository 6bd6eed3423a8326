import numpy as np

a = np.arange(4.0)
np.save("a.npy", a)
b = np.load("a.npy")
b[0] = 9
print(a, b, np.shares_memory(a, b), b.flags.writeable, b.dtype)
