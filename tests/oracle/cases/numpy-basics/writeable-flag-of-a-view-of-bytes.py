import numpy as np

a = np.frombuffer(b'ab', dtype=np.uint8)
a.flags.writeable = True
