import numpy as np
import torch

print(torch.tensor(3).item(), torch.tensor([[2.5]]).item(), torch.tensor(True).item(), np.array([7]).item())
print(type(torch.tensor(3).item()).__name__, type(np.float32(1).item()).__name__)
