import numpy as np

z = np.array([1 + 2j])
print(z.real, z.imag, z.conj(), np.abs(np.array([3 + 4j])), z * 1j, z.dtype, z == 1 + 2j)
