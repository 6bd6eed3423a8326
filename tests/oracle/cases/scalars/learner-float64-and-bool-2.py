import numpy as np
print(np.float64(np.array([1., 2.])), np.int64('5'), np.float32('1.5'), np.bool_('False'))
