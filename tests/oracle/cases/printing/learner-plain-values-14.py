import torch
print(torch.tensor([[1.123456, 2.1], [300.5, 4]]), torch.tensor([1., 2., 3.]), torch.tensor([1.5e-7, 2.]), torch.tensor([1e8, 2.]))
