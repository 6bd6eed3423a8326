import numpy as np

a = np.ones(2, dtype=np.float32)
print((a + np.float64(1)).dtype, (a + np.array(1.0)).dtype, (a + 1.0).dtype)
