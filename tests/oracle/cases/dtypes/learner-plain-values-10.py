import numpy as np
import torch
print(torch.tensor(1.0).dtype, torch.tensor(1).dtype, torch.tensor(True).dtype, torch.tensor(1j).dtype)
print(np.array(1.0).dtype, np.array(1).dtype, np.array(True).dtype, np.array(1j).dtype)
