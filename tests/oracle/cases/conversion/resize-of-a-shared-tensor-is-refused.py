import numpy as np
import torch

t = torch.from_numpy(np.zeros(2))
t.resize_(5)
