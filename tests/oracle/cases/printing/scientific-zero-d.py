import torch

print(torch.tensor(1e-10), torch.tensor(1e10), torch.tensor(123456.0), torch.tensor(123456.7), torch.tensor(1234567890.0))
