import numpy as np
import torch

a = np.arange(6)
a.shape = (2, 3)
print(a)
# %%
t = torch.arange(6)
t.shape = (2, 3)
