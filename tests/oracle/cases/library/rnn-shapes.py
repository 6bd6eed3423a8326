import torch
from torch import nn

rnn = nn.LSTM(2, 3, batch_first=True)
out, (h, c) = rnn(torch.zeros(4, 5, 2))
print(out.shape, h.shape, c.shape)
