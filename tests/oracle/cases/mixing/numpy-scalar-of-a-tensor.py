import numpy as np
import torch

print(repr(np.float64(torch.tensor(1.5))), repr(np.int64(torch.tensor(3))), repr(np.float32(torch.tensor([1.0, 2.0]))))
