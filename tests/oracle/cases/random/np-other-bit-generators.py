import numpy as np

for cls in [np.random.MT19937, np.random.PCG64, np.random.PCG64DXSM, np.random.SFC64, np.random.Philox]:
    print(cls.__name__, np.random.Generator(cls(9)).integers(1000, size=4), cls(9).random_raw())
