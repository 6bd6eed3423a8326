import torch
x = torch.arange(2000.).reshape(40, 50)
print(x)
torch.set_printoptions(edgeitems=1)
print(x)
torch.set_printoptions(profile='short')
print(torch.linspace(0, 1, 1001))
torch.set_printoptions(profile='default')
