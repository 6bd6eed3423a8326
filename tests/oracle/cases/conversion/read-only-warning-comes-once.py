import numpy as np
import torch

a = np.zeros(2)
a.setflags(write=False)
t = torch.from_numpy(a)
# %%
u = torch.from_numpy(a)
print(u)
