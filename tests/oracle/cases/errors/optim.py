import torch
from torch import nn
p = nn.Parameter(torch.ones(2))
fs = [lambda: torch.optim.SGD([], lr=0.1), lambda: torch.optim.SGD(p, lr=0.1), lambda: torch.optim.SGD([p], lr=-1), lambda: torch.optim.Adam([p], betas=(1.5, 0.9)), lambda: torch.optim.SGD([p], lr=0.1, nesterov=True), lambda: torch.optim.SGD([torch.ones(2) * p], lr=0.1), lambda: torch.optim.SGD(['a'], lr=0.1), lambda: torch.optim.SGD([{'params': [p]}, {'params': [p]}], lr=0.1), lambda: torch.optim.SGD([p, p], lr=0.1), lambda: torch.optim.Adam([p], lr='a'), lambda: torch.optim.lr_scheduler.StepLR(None, 1), lambda: torch.optim.Adam(), lambda: torch.optim.SGD([p], 0.1, foo=1)]
for f in fs:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
