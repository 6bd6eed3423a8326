import numpy as np
import torch
print(torch.sqrt(torch.tensor([4])), torch.exp(torch.tensor([0])), np.sqrt(np.array([4])), np.sqrt(np.array([4], dtype='i1')).dtype)
