import torch

t = torch.tensor([3.14159265])
torch.set_printoptions(profile='short')
print(t)
torch.set_printoptions(profile='full')
print(t, '...' in str(torch.arange(2000)))
torch.set_printoptions(profile='default')
print(t)
