import numpy as np
import torch

print(torch.tensor([16777217]).float().long(), np.float32(16777217))
