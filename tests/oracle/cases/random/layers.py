import torch
from torch import nn
torch.manual_seed(0)
print(nn.Linear(2, 2).weight, nn.Conv2d(1, 1, 2).weight, nn.Embedding(2, 3).weight, nn.LSTM(1, 1).weight_ih_l0, nn.GRU(1, 2).bias_hh_l0)
print(nn.Bilinear(1, 2, 1).weight, nn.ConvTranspose1d(1, 1, 2).weight, nn.RNN(2, 2).weight_hh_l0)
w = torch.empty(2, 3)
for f in (nn.init.xavier_uniform_, nn.init.kaiming_normal_, nn.init.xavier_normal_, nn.init.kaiming_uniform_, nn.init.normal_, nn.init.uniform_, nn.init.orthogonal_, nn.init.trunc_normal_):
    print(f(w))
print(nn.init.zeros_(w), nn.init.constant_(w, 3.), nn.init.eye_(torch.empty(2, 2)), nn.init.sparse_(w, 0.5), nn.init.calculate_gain('relu'))
