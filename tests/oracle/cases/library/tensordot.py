import numpy as np
import torch

a = torch.arange(4.0).view(2, 2)
print(torch.tensordot(a, a, dims=1), torch.tensordot(a, a, dims=2), np.tensordot(a.numpy(), a.numpy(), axes=([0], [1])), torch.trace(a))
