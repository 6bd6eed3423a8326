import numpy as np
np.random.choice([])
