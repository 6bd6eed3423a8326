import numpy as np

f = np.zeros((2, 3)).T.flags
print(f.c_contiguous, f.f_contiguous, f.owndata, f.writeable, f.aligned)
