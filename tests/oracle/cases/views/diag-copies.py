import torch

t = torch.arange(4).view(2, 2)
print(torch.diag(t), torch.diag(torch.tensor([1, 2])), torch.diag_embed(torch.tensor([1, 2])))
