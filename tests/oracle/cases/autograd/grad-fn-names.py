import torch

x = torch.ones(2, 2, requires_grad=True)
for y in [x + 1, x - 1, x * 2, x / 2, x ** 2, -x, x @ x, x.sum(), x.mean(), x.exp(), x.log(), x.relu(), x.sigmoid(), x.tanh()]:
    print(type(y.grad_fn).__name__)
