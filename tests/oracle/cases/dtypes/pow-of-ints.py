import numpy as np
import torch

print(torch.tensor([2, 3]) ** 2, np.array([2, 3]) ** 2, 2 ** torch.tensor([1, 2]), torch.tensor([4]) ** 0.5)
