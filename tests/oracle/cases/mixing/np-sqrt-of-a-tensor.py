import numpy as np
import torch

print(np.sqrt(torch.tensor([4.0, 9.0])))
