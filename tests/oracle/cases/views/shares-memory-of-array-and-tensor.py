import numpy as np
import torch

t = torch.zeros(3)
print(np.shares_memory(t.numpy(), t.numpy()), np.shares_memory(t, t.numpy()), np.shares_memory(t.clone(), t))
