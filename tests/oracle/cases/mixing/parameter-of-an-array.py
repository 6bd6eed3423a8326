import numpy as np
from torch import nn

nn.Parameter(np.ones(2))
