import numpy as np

print(np.array([1, 2], dtype=np.int8).sum().dtype, np.array([1, 2], dtype=np.float16).sum().dtype, np.array([1], dtype=np.uint8).prod().dtype, np.array([1], np.float32).mean().dtype, np.array([True]).sum().dtype, np.array([1, 2], np.int8).cumsum().dtype)
