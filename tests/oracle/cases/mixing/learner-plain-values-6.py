import numpy as np
import torch
print(divmod(torch.tensor(7), np.int64(2)))
