import numpy as np
import torch
print(torch.sum(torch.tensor([1, 2], dtype=torch.int8)).dtype, np.sum(np.array([1, 2], dtype=np.int8)).dtype)
print(torch.mean(torch.tensor([1., 2.], dtype=torch.half)).dtype, np.mean(np.array([1, 2], dtype=np.float16)).dtype)
