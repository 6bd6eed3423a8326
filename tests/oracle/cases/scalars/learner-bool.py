import numpy as np
print(repr(np.float32(3.14)), np.float32(3.14), repr(np.int64(5)), repr(np.bool_(True)))
