import numpy as np
import torch
print(max(torch.tensor(1), torch.tensor(2)), min(np.float32(1), 2), sum([torch.tensor(1), torch.tensor(2)]))
