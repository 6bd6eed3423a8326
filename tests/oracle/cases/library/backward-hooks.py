import torch
from torch import nn

net = nn.Linear(2, 1, bias=False)
nn.init.ones_(net.weight)
handle = net.register_full_backward_hook(lambda module, gi, go: print('hook', gi, go))
net(torch.ones(1, 2, requires_grad=True)).sum().backward()
handle.remove()
net(torch.ones(1, 2)).sum().backward()
print(net.weight.grad)
