import numpy as np
import torch

print(torch.tensor(1 + 2j).item(), complex(torch.tensor(2.0)), np.complex64(1 + 2j).item())
