import numpy as np
import torch
a = np.float32(2.0)
print(torch.tensor(a), torch.as_tensor(a), torch.tensor(a).dtype)
torch.from_numpy(a)
