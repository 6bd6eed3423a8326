import numpy as np

a = np.array([1, 2], dtype='>i2')
print(a, a.dtype, a.byteswap(), a.tobytes(), a.view('<i2'), a.astype('<i2').tobytes())
