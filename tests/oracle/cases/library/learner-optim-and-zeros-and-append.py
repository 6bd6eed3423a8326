import torch
sched = torch.optim.lr_scheduler.CosineAnnealingLR(torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.), T_max=4)
lrs = []
for _ in range(4):
    lrs.append(round(sched.get_last_lr()[0], 4)); sched.optimizer.step(); sched.step()
print(lrs)
