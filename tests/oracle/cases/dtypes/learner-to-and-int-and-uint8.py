import numpy as np
import torch
print(torch.tensor(3.7).to(torch.int), torch.tensor(-1).to(torch.uint8), np.int64(-1).astype(np.uint8))
