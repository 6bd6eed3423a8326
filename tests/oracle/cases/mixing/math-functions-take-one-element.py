import numpy as np
import torch
import math
print(math.sqrt(torch.tensor(4.0)), math.floor(torch.tensor([2.5])), math.sqrt(np.array(4.0)))
