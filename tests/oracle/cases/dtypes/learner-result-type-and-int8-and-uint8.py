import numpy as np
print(np.result_type(np.int8, np.uint8), np.promote_types('f4', 'i8'), np.result_type('i4', 'f4'))
print(np.can_cast('i8', 'f4'), np.can_cast('f8', 'f4', casting='same_kind'))
