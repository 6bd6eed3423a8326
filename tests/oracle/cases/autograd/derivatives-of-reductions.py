import torch
import torch.nn.functional as F

x = torch.tensor([[0.3, 1.3, 2.1], [0.7, 1.7, 0.45]], dtype=torch.float64, requires_grad=True)
y = torch.tensor([[1.1, 0.5, 0.9], [1.4, 2.3, 0.8]], dtype=torch.float64, requires_grad=True)
for f in [
    lambda x, y: x.sum(),
    lambda x, y: x.sum(1),
    lambda x, y: x.mean(),
    lambda x, y: x.mean(0, keepdim=True),
    lambda x, y: x.prod(),
    lambda x, y: x.prod(1),
    lambda x, y: x.var(),
    lambda x, y: x.var(0),
    lambda x, y: x.std(),
    lambda x, y: x.std(1),
    lambda x, y: x.amax(),
    lambda x, y: x.amax(0),
    lambda x, y: x.amin(1),
    lambda x, y: x.max(),
    lambda x, y: x.min(),
    lambda x, y: x.max(1).values,
    lambda x, y: x.min(0).values,
    lambda x, y: x.cumsum(0),
    lambda x, y: x.cumprod(1),
    lambda x, y: x.cummax(1).values,
    lambda x, y: x.logsumexp(1),
    lambda x, y: x.norm(),
    lambda x, y: x.norm(dim=1),
    lambda x, y: x.sort(1).values,
    lambda x, y: x.topk(2).values,
    lambda x, y: torch.kthvalue(x, 2).values,
    lambda x, y: torch.trace(x[:, :2]),
    lambda x, y: torch.diff(x),
    lambda x, y: torch.nansum(x),
    lambda x, y: torch.nanmean(x),
]:
    print(f(x, y).grad_fn.name(), torch.autograd.gradcheck(f, (x, y)))
