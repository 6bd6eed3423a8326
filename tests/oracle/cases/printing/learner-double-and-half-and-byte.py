import torch
print(torch.tensor([1., 2.]).double(), torch.tensor([1., 2.]).half(), torch.tensor([1, 2]).byte(), torch.tensor([1, 2], requires_grad=False))
