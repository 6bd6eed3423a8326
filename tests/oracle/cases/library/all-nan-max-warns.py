import numpy as np

print(np.nanmax(np.array([np.nan])))
