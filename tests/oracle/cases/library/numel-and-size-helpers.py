import numpy as np
import torch

t = torch.zeros(2, 3)
print(t.numel(), t.nelement(), t.dim(), t.size(0), t.size(), np.size(np.zeros((2, 3)), 0), t.element_size())
