import torch
from torch import nn

net = nn.LSTM(2, 2)
for p in net.parameters():
    nn.init.constant_(p, 0.25)
out, (h, c) = net(torch.ones(3, 1, 2))
print(out.detach(), h.shape, c.detach())
gru = nn.GRU(2, 1, bidirectional=True, batch_first=True)
for p in gru.parameters():
    nn.init.constant_(p, -0.5)
print(gru(torch.ones(1, 2, 2))[0].detach())
