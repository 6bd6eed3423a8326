import numpy as np
import torch

arrays = [np.zeros(2, dtype=np.float32), np.ones(2, dtype=np.float32)]
print(torch.from_numpy(np.stack(arrays)), torch.stack([torch.from_numpy(a) for a in arrays]).shape)
