import torch
from torch import nn
print(nn.TransformerEncoderLayer(d_model=8, nhead=2, dim_feedforward=16))
print(nn.MultiheadAttention(8, 2))
print(nn.LSTM(3, 4, num_layers=2, batch_first=True, dropout=0.1))
print(nn.GRUCell(3, 4))
