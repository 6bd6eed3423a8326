import numpy as np
print(np.float64(1.0).dtype, np.int64(1).shape, np.float32(1).ndim, np.float64(5).nbytes)
np.float64(1)[0]
