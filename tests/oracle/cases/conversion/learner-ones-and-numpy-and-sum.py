import numpy as np
import torch
t = torch.ones(2, 2)
print(t.numpy().sum(), t.numpy().T.shape, np.array(t).dtype, np.array(t, copy=True).flags.owndata)
