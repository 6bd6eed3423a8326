import torch
from torch import nn
import torch.nn.functional as F

e = nn.Embedding.from_pretrained(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
print(e(torch.tensor([1, 0])), e.weight.requires_grad, F.embedding(torch.tensor([[0]]), torch.eye(2)))
