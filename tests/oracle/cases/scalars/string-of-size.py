import numpy as np
import torch

print(str(torch.Size([2, 3])), torch.Size([]), f'{torch.zeros(2).shape}', np.zeros(2).shape)
