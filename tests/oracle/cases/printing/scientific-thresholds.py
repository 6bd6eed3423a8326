import torch

print(torch.tensor([1000.0, 0.5]), torch.tensor([1001.0, 0.9]), torch.tensor([99999.5]), torch.tensor([0.0001]), torch.tensor([0.00009]))
