import numpy as np
import torch

class Mine(np.ndarray):
    pass
a = np.arange(3).view(Mine)
print(torch.from_numpy(a), type(torch.from_numpy(a).numpy()).__name__)
