import numpy as np
int(np.ones(2))
