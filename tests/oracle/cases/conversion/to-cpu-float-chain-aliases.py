import numpy as np
import torch

a = np.zeros(2, dtype=np.float32)
t = torch.from_numpy(a).to('cpu').float()
t += 1
print(a)
