import numpy as np
import torch
print(torch.ones(2).add(np.float32(1)))
print(torch.ones(2).mul(np.array(3.)))
