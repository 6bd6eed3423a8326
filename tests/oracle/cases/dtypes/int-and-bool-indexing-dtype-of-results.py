import numpy as np
import torch

print(torch.tensor([1, 2]).argmax().dtype, torch.tensor([True]).nonzero().dtype, np.nonzero([1])[0].dtype, torch.bincount(torch.tensor([1])).dtype)
