import numpy as np

print(np.result_type(1, 2.0), np.array([np.int8(1), np.float32(2)]).dtype, np.array([np.float32(1), 2.0]).dtype, np.asarray([np.uint8(1), 300]).dtype)
