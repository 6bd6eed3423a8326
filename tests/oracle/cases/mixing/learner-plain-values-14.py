import numpy as np
import torch
print([float(v) for v in torch.tensor([1.5, 2])], [v.item() for v in np.array([1, 2])], list(map(int, torch.tensor([3, 4]))))
