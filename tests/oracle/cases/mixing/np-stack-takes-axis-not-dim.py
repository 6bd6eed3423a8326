import numpy as np

np.stack([np.ones(1)], dim=0)
