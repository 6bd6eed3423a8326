import numpy as np
print(np.array(['2020-01-01'], dtype='datetime64[D]'), np.array([1, 2], dtype='m8[s]'), repr(np.datetime64('2020-01-01')))
