import numpy as np
int(np.float64('inf'))
