import torch

x = torch.ones(1, requires_grad=True)
y = x * 2
y.register_hook(lambda g: print('grad of y', g))
(y * 5).backward()
