import numpy as np
import torch

print(torch.as_tensor([1, 2]), torch.as_tensor(2.5), torch.as_tensor(np.float32(2.5)))
