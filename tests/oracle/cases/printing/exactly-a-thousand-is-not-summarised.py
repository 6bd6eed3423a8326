import numpy as np
import torch

s = str(torch.arange(1000))
print(s.count('\n'), '...' in s, '...' in str(np.arange(1000)), '...' in str(np.arange(1001)))
