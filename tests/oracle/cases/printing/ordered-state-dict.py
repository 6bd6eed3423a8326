import torch
from torch import nn
net = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
sd = net.state_dict()
for k, v in sd.items(): print(k, tuple(v.shape), v.dtype)
print(type(sd))
print(sd['1.num_batches_tracked'], sd['1.running_var'])
print(net.load_state_dict(sd))
print(net[0].extra_repr(), net.training)
print(sum(p.numel() for p in net.parameters()))
