import numpy as np
import torch
print(np.float32(3) * torch.tensor([1, 2]), torch.tensor([1, 2]) * np.float32(3), 3 * torch.tensor([1, 2]))
