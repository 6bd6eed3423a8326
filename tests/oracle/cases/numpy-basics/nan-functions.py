import numpy as np

a = np.array([1.0, np.nan])
print(a.sum(), np.nansum(a), np.isnan(a), a == a, np.nanmean(a), a.max())
