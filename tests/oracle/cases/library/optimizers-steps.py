import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
torch.manual_seed(0)
m = nn.Linear(2, 1)
x = torch.tensor([[1., 2.], [3., 4.]]); y = torch.tensor([[1.], [2.]])
for O, kw in ((torch.optim.SGD, dict(lr=.01)), (torch.optim.SGD, dict(lr=.01, momentum=.9, weight_decay=.1)), (torch.optim.Adam, dict(lr=.01)), (torch.optim.Adam, dict(amsgrad=True)), (torch.optim.AdamW, dict(lr=.01, weight_decay=.1)), (torch.optim.RMSprop, {}), (torch.optim.Adagrad, {})):
    o = O(m.parameters(), **kw)
    for _ in range(3): o.zero_grad(); l = F.mse_loss(m(x), y); l.backward(); o.step()
    print(O.__name__, l.item() > 0, m.weight.data, m.bias.data, m.weight.grad)
try:
    print(o.param_groups[0].keys())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o.state_dict()['param_groups'])
except Exception as e:
    print(type(e).__name__, e)
try:
    print({k: v for k, v in o.state_dict()['state'][0].items()})
except Exception as e:
    print(type(e).__name__, e)
o.zero_grad(); print(m.weight.grad)
o.zero_grad(set_to_none=False)
o.add_param_group({'params': [torch.zeros(1, requires_grad=True)]}); print(len(o.param_groups))
sd = o.state_dict(); o.load_state_dict(sd); print(list(sd))
try:
    print(o.load_state_dict({}))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o.step(5))
except Exception as e:
    print(type(e).__name__, e)
p = nn.Parameter(torch.tensor([1., 2.])); o = torch.optim.SGD([p], lr=.5); p.grad = torch.tensor([1., 1.]); o.step(); print(p, o)
with torch.no_grad(): p -= 0.1 * p.grad
try:
    print(p)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.nn.utils.clip_grad_norm_([p], 0.5), p.grad, torch.nn.utils.clip_grad_value_([p], 0.1), p.grad)
except Exception as e:
    print(type(e).__name__, e)
