import numpy as np

print((5).bit_length(), np.int64(5).bit_count(), np.float64(2.5).is_integer(), np.float64(3).hex())
