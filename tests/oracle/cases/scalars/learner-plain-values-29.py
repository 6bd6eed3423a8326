import torch
print(torch.tensor([5]).item(), torch.tensor([[7.5]]).item(), int(torch.tensor([5])), float(torch.tensor([[2]])))
torch.tensor([1, 2]).item()
