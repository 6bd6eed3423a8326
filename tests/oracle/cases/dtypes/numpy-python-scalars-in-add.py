import numpy as np

for dtype in ['bool', 'uint8', 'int32', 'int64', 'float16', 'float32', 'complex64']:
    a = np.ones(1, dtype=dtype)
    print(dtype, (a + 1).dtype, (a + 1.5).dtype, (a + True).dtype, (a + 1j).dtype)
