import numpy as np
print(np.datetime64('2020-01-01') + 5, repr(np.timedelta64(3, 'h')), np.datetime64('NaT'))
