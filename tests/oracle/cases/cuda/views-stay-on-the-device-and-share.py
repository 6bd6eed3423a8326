import torch

t = torch.zeros(2, 2, device='cuda')
t[0] += 1
t.view(4)[3] = 7
print(t, t.t().stride(), t[1])
