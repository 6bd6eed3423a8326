import torch
from torch import nn
sched = torch.optim.lr_scheduler.StepLR(torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.1), step_size=1, gamma=0.5)
print(sched.get_last_lr())
sched.step()
print(sched.get_last_lr())
