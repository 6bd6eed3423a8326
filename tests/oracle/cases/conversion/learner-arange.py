import numpy as np
import torch
x = torch.arange(4)
a = x.__array__()
print(type(a), a)
print(x.__array__(np.float32))
