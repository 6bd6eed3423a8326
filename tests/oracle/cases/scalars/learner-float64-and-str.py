import numpy as np
s = {np.int64(1), np.float64(1.0), 1}
print(len(s), np.float64(1.5) in {1.5}, {np.str_('a'): 1}['a'])
