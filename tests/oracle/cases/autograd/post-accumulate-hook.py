import torch

x = torch.ones(1, requires_grad=True)
x.register_post_accumulate_grad_hook(lambda p: print(p.grad))
(x * 4).backward()
