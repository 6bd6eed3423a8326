import numpy as np
import torch

t = torch.tensor([1.0, 2.0, 2.0, 7.0])
print(t.mean(), t.median(), t.mode(), np.median(t.numpy()), t.view(2, 2).mean(0))
