import numpy as np
import torch

print(torch.tensor([300, -129]).to(torch.int8), np.array([300, -129]).astype(np.int8))
