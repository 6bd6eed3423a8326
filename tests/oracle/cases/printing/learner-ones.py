import torch
print(torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True) * 2, torch.tensor(1., requires_grad=True))
