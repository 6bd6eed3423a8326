import torch
from torch import nn
emb = nn.Embedding(4, 2); nn.init.ones_(emb.weight)
print(emb(torch.tensor([[0, 1]])), emb.weight.shape, nn.LayerNorm(2)(torch.tensor([[1., 3.]])), nn.BatchNorm1d(2)(torch.tensor([[0., 1.], [2., 3.]])))
