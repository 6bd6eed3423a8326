import numpy as np
import torch

print(torch.tensor([1000.0]).exp())
print(np.exp(np.array([1000.0])))
