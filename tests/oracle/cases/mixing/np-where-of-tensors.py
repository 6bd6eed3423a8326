import numpy as np
import torch

print(np.where(torch.tensor([True, False]), torch.ones(2), torch.zeros(2)))
