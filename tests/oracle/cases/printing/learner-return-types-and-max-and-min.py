import torch
print(torch.return_types.max if hasattr(torch.return_types, 'max') else '', torch.tensor([1, 3]).max(0), torch.tensor([[1., 2.]]).min(1))
