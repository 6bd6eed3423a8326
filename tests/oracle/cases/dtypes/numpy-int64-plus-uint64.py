import numpy as np
import torch

print((np.array([1], dtype=np.uint64) + np.array([1])).dtype, torch.promote_types(torch.uint8, torch.int8))
