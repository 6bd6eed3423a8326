import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.AdamW([w], lr=0.5, weight_decay=0.5)
w.sum().backward()
opt.step()
print(w)
