import numpy as np
import torch
print(complex(torch.tensor(1+2j)), complex(np.complex64(1j)), torch.tensor(1+2j).item())
float(torch.tensor(1+2j))
