import numpy as np
import torch
print(torch.tensor(np.arange(3), dtype=torch.float16), torch.tensor(np.array(7)), torch.tensor(np.array([])), torch.from_numpy(np.array([[]])).shape)
