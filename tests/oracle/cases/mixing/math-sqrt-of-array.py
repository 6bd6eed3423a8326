import numpy as np
import math
math.sqrt(np.ones(2))
