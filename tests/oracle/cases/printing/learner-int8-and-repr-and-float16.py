import numpy as np
print(np.array([1, 2], dtype=np.int8).__repr__(), np.array([1.0], dtype=np.float16).__repr__(), np.zeros((2, 2), dtype=np.uint8).__repr__())
