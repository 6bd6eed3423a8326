import torch
print(torch.tensor([1]) / torch.tensor([0]), torch.tensor([1.]) // 0)
torch.tensor([1]) // torch.tensor([0])
