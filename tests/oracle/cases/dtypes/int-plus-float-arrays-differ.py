import numpy as np
import torch

print((torch.ones(1, dtype=torch.int32) + torch.ones(1)).dtype)
print((np.ones(1, dtype=np.int32) + np.ones(1, dtype=np.float32)).dtype)
