import numpy as np
np.random.default_rng().integers(5, 1)
