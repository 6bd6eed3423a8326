import numpy as np
import torch
import operator
print(operator.index(torch.tensor(3)), operator.index(np.int8(3)))
operator.index(torch.tensor([1, 2]))
