import numpy as np
d = np.array(['2024-01-01', '2024-02-29'], dtype='datetime64[D]')
print(d, repr(d))
print(d[1] - d[0])
print(np.datetime64('2024-01-01T12:00'))
print(d + np.timedelta64(1, 'D'))
print(np.arange('2024-01', '2024-04', dtype='datetime64[M]'))
