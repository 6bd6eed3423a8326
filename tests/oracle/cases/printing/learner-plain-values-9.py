import torch
print(torch.tensor([0.00001]), torch.tensor([0.0001]), torch.tensor([99999.]), torch.tensor([1000000.]), torch.tensor([0.5, 10000.5]))
