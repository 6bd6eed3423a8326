import numpy as np
import torch

print(f'{torch.ones(2)} {np.ones(2)} {torch.tensor(2.5)} {np.float64(2.5)} {torch.tensor([1.5])}')
