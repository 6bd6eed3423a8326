import torch

x = torch.ones(2, 2, requires_grad=True)
for y in [x.max(), x.max(0).values, x.min(), x.std(), x.var(), x.abs(), x.sqrt(), x.clamp(0, 1), x.softmax(0), x.log_softmax(0), x.norm(), x.prod(), x.cumsum(0), x.sin(), x.cos()]:
    print(type(y.grad_fn).__name__)
