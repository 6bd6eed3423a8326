import numpy as np
a = np.arange(6).reshape(2, 3)
print(a.flags.c_contiguous, a.T.flags.f_contiguous, a[:, 1].flags.contiguous, a.flags.owndata, a.T.flags.owndata)
