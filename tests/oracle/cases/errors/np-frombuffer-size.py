import numpy as np

np.frombuffer(b'abc', dtype=np.int16)
