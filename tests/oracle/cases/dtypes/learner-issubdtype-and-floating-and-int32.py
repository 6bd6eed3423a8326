import numpy as np
print(np.issubdtype(np.float32, np.floating), np.issubdtype(np.int32, np.integer), isinstance(np.float64(1), float), isinstance(np.int64(1), int))
