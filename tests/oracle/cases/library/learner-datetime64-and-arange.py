import numpy as np
print(np.datetime64('2020-02-01') - np.datetime64('2020-01-01'))
print(np.arange('2020-01', '2020-04', dtype='datetime64[M]'))
print(np.datetime64('2005-02-25T03:30'))
