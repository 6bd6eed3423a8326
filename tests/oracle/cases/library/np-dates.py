import numpy as np

print(np.arange('2020-01', '2020-04', dtype='datetime64[M]'), np.timedelta64(3, 'D'), np.datetime64('2020-03-01') - np.datetime64('2020-02-01'))
