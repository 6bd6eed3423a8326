import numpy as np
import torch

t = torch.arange(8).view(2, 4)
print(torch.chunk(t, 2, dim=1), torch.hsplit(t, 2)[0], torch.vsplit(t, 2)[1], np.hsplit(t.numpy(), 2)[1], t.unflatten(1, (2, 2)).shape)
