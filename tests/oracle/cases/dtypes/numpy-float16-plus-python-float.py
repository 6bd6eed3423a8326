import numpy as np

print(np.float16(1) + 1e-4, np.float32(3) + 3.0, type(np.float32(3) + 3.0).__name__)
