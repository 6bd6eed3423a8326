import numpy as np
import torch

n = float('nan')
print(torch.tensor(n) == torch.tensor(n), np.nan == np.nan, torch.equal(torch.tensor([n]), torch.tensor([n])), torch.allclose(torch.tensor([n]), torch.tensor([n]), equal_nan=True))
