import numpy as np
import torch
a = np.ones((2, 2))
torch.mm(a, a)
