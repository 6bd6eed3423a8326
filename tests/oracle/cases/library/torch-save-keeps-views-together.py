import torch

t = torch.arange(4)
torch.save([t, t[1:]], 'v.pt')
a, b = torch.load('v.pt')
b[0] = 99
print(a)
