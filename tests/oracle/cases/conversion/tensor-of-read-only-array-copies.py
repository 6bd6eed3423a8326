import numpy as np
import torch

a = np.zeros(2)
a.setflags(write=False)
print(torch.tensor(a))
