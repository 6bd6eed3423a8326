import numpy as np
import torch
print(torch.ones(2, dtype=torch.float16) * 70000)
print(np.ones(2, dtype=np.float16) * 70000)
