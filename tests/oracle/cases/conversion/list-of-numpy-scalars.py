import numpy as np
import torch

print(torch.tensor([np.float32(1.5), np.float32(2.5)]), torch.tensor([np.int32(1), np.int32(2)]))
