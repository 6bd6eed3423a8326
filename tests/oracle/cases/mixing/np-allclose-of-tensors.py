import numpy as np
import torch

print(np.allclose(torch.ones(2), torch.ones(2)))
