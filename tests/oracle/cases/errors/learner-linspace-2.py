import numpy as np
np.linspace(0)
