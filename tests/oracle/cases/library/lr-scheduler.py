import torch
from torch import nn

opt = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
sched = torch.optim.lr_scheduler.StepLR(opt, step_size=2, gamma=0.5)
rates = []
for step in range(4):
    rates.append(opt.param_groups[0]['lr'])
    opt.step()
    sched.step()
print(rates, sched.get_last_lr())
