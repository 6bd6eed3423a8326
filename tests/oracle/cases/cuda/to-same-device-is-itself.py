import torch

t = torch.ones(2, device='cuda')
print(t.to('cuda') is t, t.cuda() is t, t.to('cuda:0') is t, t.to('cuda', copy=True) is t, t.cpu() is t)
