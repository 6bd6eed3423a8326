import numpy as np
import torch

print(torch.tensor([2049.0, 0.1]).half(), np.array([2049.0, 0.1]).astype(np.float16))
