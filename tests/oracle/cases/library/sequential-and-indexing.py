from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
print(len(net), net[1], [n for n, p in net.named_parameters()], sum(p.numel() for p in net.parameters()), [tuple(p.shape) for p in net.parameters()])
