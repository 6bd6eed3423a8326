import numpy as np
import torch

print(torch.tensor([70000.0]).half())
print(np.array([70000.0]).astype(np.float16))
