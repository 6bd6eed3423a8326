import numpy as np
import torch
t = torch.tensor([[1., 2.], [3., 4.]])
print(np.sum(t, axis=1), np.mean(t), np.std(t), np.max(t, axis=0))
