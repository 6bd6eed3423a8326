import torch
from torch import nn
torch.manual_seed(0)
enc = nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0, batch_first=True), 2)
y = enc(torch.ones(1, 3, 4))
print(y.shape, len(list(enc.parameters())))
