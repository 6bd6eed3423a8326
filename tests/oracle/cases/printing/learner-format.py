import numpy as np
import torch
print("x:", torch.tensor([1, 2]), "shape", torch.tensor([1, 2]).shape, sep='|')
print('{} {}'.format(torch.tensor([1.]), np.array([1.])))
