import numpy as np
import torch
print(np.histogram([1, 2, 1], bins=[0, 1, 2, 3]))
print(torch.histc(torch.tensor([1., 2., 1.]), bins=4, min=0, max=3))
