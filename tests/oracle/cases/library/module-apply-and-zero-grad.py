import torch
from torch import nn

net = nn.Linear(1, 1)
net.apply(lambda m: nn.init.ones_(m.weight))
net(torch.ones(1)).backward()
print(net.weight.grad)
net.zero_grad()
print(net.weight.grad, net.weight.data)
