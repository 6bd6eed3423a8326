import torch

x = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([x], lr=0.1)
(x * 3).backward()
opt.zero_grad(set_to_none=False)
print(x.grad)
