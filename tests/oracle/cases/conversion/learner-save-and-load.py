import numpy as np
import torch
x = torch.tensor([1, 2, 3], dtype=torch.float32)
np.save('t.npy', x)
print(np.load('t.npy'), np.load('t.npy').dtype)
