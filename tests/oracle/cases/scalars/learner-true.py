import numpy as np
print(np.True_, repr(np.True_), np.True_ + np.True_, np.True_ & False, ~np.True_, type(np.True_ + 1))
