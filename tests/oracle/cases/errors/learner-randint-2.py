import numpy as np
np.random.randint(5, 2, 3)
