import numpy as np
import torch

t = torch.tensor([[1.5]])
print(str(t) == repr(t), str(np.array([1.5])), repr(np.array([1.5])))
