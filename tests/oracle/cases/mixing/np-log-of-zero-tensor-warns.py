import numpy as np
import torch

print(np.log(torch.zeros(1)))
