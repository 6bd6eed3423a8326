import numpy as np
import torch
print(torch.tensor([1+1j]).abs(), torch.view_as_real(torch.tensor([1+2j])))
print(np.array([1+2j]).real, np.abs(np.array([3+4j])))
