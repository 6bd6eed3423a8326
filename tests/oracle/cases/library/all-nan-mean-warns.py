import numpy as np

print(np.nanmean(np.array([np.nan])))
