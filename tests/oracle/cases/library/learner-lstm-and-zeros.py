import torch
from torch import nn
lstm = nn.LSTM(2, 3, batch_first=True)
out, (h, c) = lstm(torch.zeros(1, 4, 2))
print(out.shape, h.shape, c.shape)
