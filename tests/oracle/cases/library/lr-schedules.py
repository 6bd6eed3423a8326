import torch
from torch.optim import lr_scheduler as s

for make in (
    lambda o: s.StepLR(o, 2, 0.5), lambda o: s.MultiStepLR(o, [1, 3]), lambda o: s.ExponentialLR(o, 0.9), lambda o: s.CosineAnnealingLR(o, 4),
    lambda o: s.LinearLR(o, total_iters=3), lambda o: s.LambdaLR(o, lambda e: 1 / (e + 1)), lambda o: s.PolynomialLR(o, 4, 2.0),
):
    opt = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    sched = make(opt)
    rates = []
    for _ in range(5):
        opt.step()
        sched.step()
        rates.append(sched.get_last_lr()[0])
    print(type(sched).__name__, rates)
print(sched.state_dict())
