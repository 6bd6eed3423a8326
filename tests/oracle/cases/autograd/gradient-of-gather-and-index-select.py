import torch

x = torch.arange(4.0).view(2, 2).requires_grad_()
(x.gather(1, torch.tensor([[0], [1]])).sum() + x.index_select(0, torch.tensor([1, 1])).sum()).backward()
print(x.grad)
