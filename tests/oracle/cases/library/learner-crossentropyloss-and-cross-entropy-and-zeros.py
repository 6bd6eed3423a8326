import torch
from torch import nn
import torch.nn.functional as F
loss = nn.CrossEntropyLoss()
print(loss(torch.tensor([[1., 2., 3.]]), torch.tensor([2])), F.cross_entropy(torch.zeros(2, 3), torch.tensor([0, 1]), reduction='none'), F.softmax(torch.tensor([1., 2., 3.]), dim=0), F.log_softmax(torch.zeros(2), 0))
