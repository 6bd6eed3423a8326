import torch

print(torch.tensor([torch.tensor(1), torch.tensor(2)]))
print(torch.tensor([torch.tensor([1.5]), torch.tensor([2.5])]))
