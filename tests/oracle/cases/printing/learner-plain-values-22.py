import torch
print(torch.tensor([1e-3, 1.]), torch.tensor([1e-4, 1.]), torch.tensor([1e-5, 1.]), torch.tensor([9999.5, 1.]), torch.tensor([99999., 1.5]), torch.tensor([1e5]), torch.tensor([123456.]), torch.tensor([1234567.]))
