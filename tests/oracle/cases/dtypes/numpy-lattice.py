import numpy as np

names = ['bool', 'uint8', 'int8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float16', 'float32', 'float64', 'complex64', 'complex128']
for a in names:
    print(a, [str(np.promote_types(a, b)) for b in names])
