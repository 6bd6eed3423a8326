import numpy as np
import torch

print(list(reversed(np.array([1, 2]))))
print(reversed(torch.tensor([1, 2])))
