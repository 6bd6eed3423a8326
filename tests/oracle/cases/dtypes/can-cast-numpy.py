import numpy as np

print(np.can_cast('f4', 'i8'), np.can_cast('i4', 'f8'), np.can_cast('i8', 'f4'), np.can_cast('f8', 'f4', casting='same_kind'), np.can_cast('f8', 'i4', 'unsafe'))
