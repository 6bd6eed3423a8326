import numpy as np
import torch

print(np.mean(torch.ones(2)))
