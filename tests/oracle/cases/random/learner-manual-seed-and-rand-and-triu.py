import torch
torch.manual_seed(0)
print(torch.rand(3, 3).triu(), torch.rand(2) > 0.5, (torch.rand(4) < 0.5).int())
