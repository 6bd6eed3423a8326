import numpy as np
import torch

t = torch.tensor([True, True, False])
print(sum(t), t.sum().item(), int(sum(np.array([True, True]))), t.count_nonzero().item())
