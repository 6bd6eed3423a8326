import numpy as np
import torch

print(torch.tensor([1, -20, 300]))
print(np.array([1, -20, 300]))
print(torch.tensor([[1, 20], [-300, 4]]))
print(np.array([[1, 20], [-300, 4]]))
