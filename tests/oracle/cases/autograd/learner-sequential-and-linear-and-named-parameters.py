import torch
from torch import nn
m = nn.Sequential(nn.Linear(1, 1))
for n, p in m.named_parameters(): p.data.fill_(1.)
loss = m(torch.tensor([[2.]])).sum()
loss.backward()
print(m[0].weight.grad, m[0].bias.grad)
m.zero_grad()
print(m[0].weight.grad)
