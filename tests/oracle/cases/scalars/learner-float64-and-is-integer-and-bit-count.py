import numpy as np
print(np.float64(3).is_integer(), np.int64(10).bit_count(), np.float64(0.5).as_integer_ratio(), np.int64(5).real)
