import numpy as np
import torch

print(torch.zeros(600, 2))
print(np.zeros((600, 2)))
