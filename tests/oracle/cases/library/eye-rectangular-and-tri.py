import numpy as np
import torch

print(torch.eye(2, 3), np.eye(2, 3, k=1), torch.tril(torch.ones(3, 3)), torch.triu(torch.ones(3, 3), diagonal=1), np.tril(np.ones((2, 2))))
