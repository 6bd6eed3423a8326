import numpy as np
import torch
print(torch.tensor([1.9, -1.9]).int(), np.array([1.9, -1.9]).astype(int))
print(torch.tensor([300.]).to(torch.uint8), np.array([300]).astype(np.uint8))
