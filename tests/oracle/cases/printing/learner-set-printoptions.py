import torch
torch.set_printoptions(precision=2)
print(torch.tensor([3.14159, 2.71828]))
torch.set_printoptions(profile='default')
print(torch.tensor([3.14159]))
