import numpy as np
import torch

print(torch.exp(torch.tensor([0])).dtype, np.exp(np.array([0])).dtype, np.exp(np.array([0], dtype=np.int8)).dtype)
