import numpy as np
print(np.int64(7) // 2, np.int64(7) / 2, np.int64(7) ** 2, type(np.int64(7) % 4), divmod(np.int64(7), 2))
