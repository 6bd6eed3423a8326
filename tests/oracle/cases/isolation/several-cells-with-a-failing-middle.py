import numpy as np
import torch

a = np.zeros(2)
# %%
t = torch.from_numpy(a)
t[5] = 1
# %%
t += 1
print(a)
