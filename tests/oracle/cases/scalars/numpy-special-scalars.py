import numpy as np

print(np.nan, np.inf, -np.inf, np.pi, np.e, repr(np.float64('nan')), repr(np.float32('inf')), np.newaxis)
