import numpy as np

a = np.frombuffer(b'\x01\x00\x02\x00', dtype=np.int16)
print(a, a.flags.writeable)
a[0] = 5
