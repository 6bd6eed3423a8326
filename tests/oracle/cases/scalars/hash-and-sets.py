import numpy as np
import torch

t = torch.tensor(1)
print(len({t, torch.tensor(1)}), hash(t) == hash(t), len({np.int64(1), np.int64(1)}))
