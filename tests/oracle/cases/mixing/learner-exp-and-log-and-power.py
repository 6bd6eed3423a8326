import numpy as np
import torch
x = torch.tensor(2.0)
print(np.exp(x), np.log(x), np.power(x, 2), np.sqrt(np.array(x)), type(np.exp(x)))
