import numpy as np
print(np.array([1+2j, 3.5-1j]), repr(np.array([1j], dtype=np.complex64)), np.complex128(1+2j), repr(np.complex64(1)))
