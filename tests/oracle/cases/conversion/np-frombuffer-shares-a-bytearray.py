import numpy as np

data = bytearray(range(4))
a = np.frombuffer(data, dtype=np.uint8)
view = a[1:3]
data[1] = 77
print(view)
view[1] = 5
print(data)
