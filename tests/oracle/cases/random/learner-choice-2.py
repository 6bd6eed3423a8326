import numpy as np
np.random.choice([1, 2], p=[0.5, 0.6])
