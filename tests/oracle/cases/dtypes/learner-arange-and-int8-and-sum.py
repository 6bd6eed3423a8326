import numpy as np
print(np.arange(3, dtype=np.int8).sum().dtype, np.array([True, True]).sum(), np.array([1.5], dtype=np.float16).sum().dtype, np.array([1, 2], dtype=np.uint8).cumsum().dtype, np.mean(np.array([1, 2], dtype=np.float32)).dtype)
