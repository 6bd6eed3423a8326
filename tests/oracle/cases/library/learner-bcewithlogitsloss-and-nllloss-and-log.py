import torch
from torch import nn
loss = nn.BCEWithLogitsLoss()
print(loss(torch.tensor([0., 0.]), torch.tensor([1., 0.])))
print(nn.NLLLoss()(torch.log(torch.tensor([[0.5, 0.5]])), torch.tensor([1])))
print(nn.KLDivLoss(reduction='batchmean')(torch.zeros(1, 2), torch.ones(1, 2)))
