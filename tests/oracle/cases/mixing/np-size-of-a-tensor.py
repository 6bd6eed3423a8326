import numpy as np
import torch

print(type(np.size(torch.zeros(2, 3))).__name__, torch.zeros(2, 3).numel())
