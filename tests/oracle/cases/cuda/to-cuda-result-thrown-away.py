import torch

t = torch.ones(2)
t.to('cuda')
t.cuda()
print(t.device)
