import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.SGD([w], lr=0.5, momentum=0.9)
w.sum().backward()
opt.step()
print(opt.state_dict()['state'], opt.param_groups[0]['lr'], len(opt.param_groups[0]['params']))
