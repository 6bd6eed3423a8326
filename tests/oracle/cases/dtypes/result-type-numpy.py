import numpy as np

print(np.result_type(np.int8, np.float32), np.result_type(np.ones(1, np.float32), 1.0), np.result_type(3, np.uint8), np.result_type('i4', 'f2'))
