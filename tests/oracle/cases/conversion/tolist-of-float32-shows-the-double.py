import numpy as np
import torch

print(torch.tensor([0.1, 0.5]).tolist(), np.float32([0.1, 0.5]).tolist())
