import numpy as np
from torch.autograd import Variable
Variable(np.ones(2))
