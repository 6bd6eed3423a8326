import torch
print(torch.tensor([0.1, 0.123456789012]), torch.tensor([1/3], dtype=torch.float64), torch.tensor([1e16]), torch.tensor([123456789.]))
