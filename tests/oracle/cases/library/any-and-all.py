import numpy as np
import torch

t = torch.tensor([[True, False], [True, True]])
print(t.any(), t.all(), t.any(dim=1), t.all(dim=0), torch.any(torch.tensor([0, 2])), np.all(t.numpy(), axis=1))
