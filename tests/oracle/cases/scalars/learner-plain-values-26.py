import numpy as np
import torch
for v in np.array([1.5, 2.5]):
    print(v, type(v).__name__)
for v in torch.tensor([1.5]):
    print(v, type(v).__name__, v.shape)
