import numpy as np

print(np.array([(1, 2.5)], dtype=[('x', 'i4'), ('y', 'f8')]), repr(np.array(['2020-01-02'], dtype='datetime64[D]')), np.datetime64('2020-01-02') + 1)
