import numpy as np
import torch

print(torch.tensor([-7, 7]) % 3, np.array([-7, 7]) % 3, torch.tensor([7.5]) % -2)
print(torch.fmod(torch.tensor([-7, 7]), 3), np.fmod(np.array([-7, 7]), 3))
