import torch, numpy as np
print(torch.tensor([float('inf'), float('-inf'), float('nan'), 1.0]))
print(torch.tensor([1e10, 1.0]), torch.tensor([1e-8, 1.0]), torch.tensor([99999999.]))
print(np.array([np.inf, -np.inf, np.nan, 1]), np.array([1e10, 1.0]), np.array([1e-8, 1.]))
print(torch.tensor([0.1, 100000.5]), torch.tensor([[1000.5, 2.], [0.001, 3]]))
print(np.array([0.1, 100000.5]), np.array([1e16, 1]), np.array([123456789.0]))
